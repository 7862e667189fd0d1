package no.saksflyt.klage.offentlig;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.web.Feilsvar;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads what the complainant's pages have no form to tell of to their own error page; the house's speaks bokmål and leads inside. */
@ControllerAdvice(basePackageClasses = PortalFeilAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalFeilAdvice {

  @ExceptionHandler
  void avvist(Avvisning avvisning, HttpServletResponse svar) throws IOException {
    svar.sendError(Feilsvar.status(avvisning).value());
  }

  @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
  void samtidig(HttpServletResponse svar) throws IOException {
    svar.sendError(HttpStatus.CONFLICT.value());
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  void kanIkkeLagres(DataIntegrityViolationException feil, HttpServletResponse svar) throws IOException {
    Feilsvar.noter(feil);
    svar.sendError(HttpStatus.UNPROCESSABLE_ENTITY.value());
  }
}
