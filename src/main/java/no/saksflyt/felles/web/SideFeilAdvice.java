package no.saksflyt.felles.web;

import jakarta.servlet.http.HttpServletResponse;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Meldinger;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers every refusal of a page with the error page of its kind, in words. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class SideFeilAdvice {

  private final Meldinger meldinger;

  SideFeilAdvice(Meldinger meldinger) {
    this.meldinger = meldinger;
  }

  @ExceptionHandler(Avvisning.class)
  ModelAndView avvist(Avvisning avvisning, HttpServletResponse svar) {
    var status = Feilsvar.status(avvisning).value();
    svar.setStatus(status);
    var tekst = avvisning instanceof no.saksflyt.felles.Regelbrudd brudd
        ? String.join(" ", brudd.feil().stream().map(meldinger::tekst).toList())
        : meldinger.tekst(avvisning);
    return side(status, tekst);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ModelAndView feilType(MethodArgumentTypeMismatchException feil, HttpServletResponse svar) {
    var iStien = feil.getParameter().hasParameterAnnotation(PathVariable.class);
    svar.setStatus(iStien ? 404 : 400);
    return side(
        iStien ? 404 : 400,
        iStien ? meldinger.tekst("feil.finnesIkke") : meldinger.tekst("feil.uleselig.felt", feil.getName()));
  }

  /** A form's fields that no form of ours has, for instance row 100 000 of a list. */
  @ExceptionHandler(InvalidPropertyException.class)
  ModelAndView ukjentFelt(HttpServletResponse svar) {
    svar.setStatus(400);
    return side(400, meldinger.tekst("feil.uleselig"));
  }

  /** Two at once: the second meets the first one's row, or its version. */
  @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
  ModelAndView endretImens(HttpServletResponse svar) {
    svar.setStatus(409);
    return side(409, meldinger.tekst("feil.endretImens"));
  }

  /** The database keeps what no check of ours caught: too long, missing, or pointing at what is not there. */
  @ExceptionHandler(DataIntegrityViolationException.class)
  ModelAndView kanIkkeLagres(DataIntegrityViolationException feil, HttpServletResponse svar) {
    Feilsvar.noter(feil);
    svar.setStatus(422);
    return side(422, meldinger.tekst("feil.kanIkkeLagres"));
  }

  @ExceptionHandler(MultipartException.class)
  ModelAndView uleseligFil(MultipartException feil, HttpServletResponse svar) {
    var status = feil instanceof MaxUploadSizeExceededException ? 413 : 400;
    svar.setStatus(status);
    return side(status, meldinger.tekst("feil.detalj." + status));
  }

  private static ModelAndView side(int status, String tekst) {
    var side = new ModelAndView("error");
    side.addObject("status", status);
    side.addObject("melding", tekst);
    return side;
  }
}
