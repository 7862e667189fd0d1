package no.saksflyt.oppgave.dor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import no.saksflyt.oppgave.vakt.Avvisningsspor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces every error of the engine's interfaces with problem details in bokmål: no id, no English, no stack trace. What is a
 * fault of ours gets a number that stands in our log beside what the engine said.
 */
class Feilfilter extends OncePerRequestFilter {

  private static final Logger LOGG = LoggerFactory.getLogger(Feilfilter.class);
  private static final int NUMRE = 1_000_000;

  private final SecureRandom tilfeldig = new SecureRandom();
  private final Problemsvar svar;
  private final Motorfeil motorfeil;

  Feilfilter(Problemsvar svar, Motorfeil motorfeil) {
    this.svar = svar;
    this.motorfeil = motorfeil;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain kjede)
      throws ServletException, IOException {
    var fanger = new Feilfanger(response);
    try {
      kjede.doFilter(request, fanger);
    } catch (RuntimeException | ServletException uhandtert) {
      LOGG.error("Unhandled error at {}", request.getMethod(), uhandtert);
      fanger.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
    if (fanger.erFeil() && !response.isCommitted()) {
      erstatt(request, response, fanger);
    }
  }

  private void erstatt(HttpServletRequest request, HttpServletResponse response, Feilfanger fanger) throws IOException {
    var avvist = Avvisningsspor.i(request);
    if (avvist.isPresent()) {
      svar.skriv(response, avvist.get());
      return;
    }
    var sagt = fanger.motorensTekst();
    var status = motorfeil.status(fanger.getStatus(), sagt);
    if (status.is5xxServerError()) {
      var nummer = "%06d".formatted(tilfeldig.nextInt(NUMRE));
      LOGG.error("Error {} at {}: {}", nummer, request.getMethod(), motorfeil.tilLogg(sagt));
      svar.skriv(response, HttpStatus.INTERNAL_SERVER_ERROR, "feil.dor.hosOss", nummer);
    } else {
      svar.skriv(response, status, kode(status));
    }
  }

  private static String kode(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "feil.ikkeInnlogget";
      case FORBIDDEN -> "feil.ikkeTillatt";
      case NOT_FOUND -> "feil.finnesIkke";
      case METHOD_NOT_ALLOWED -> "feil.detalj.405";
      case NOT_ACCEPTABLE -> "feil.detalj.406";
      case CONFLICT -> "feil.oppgave.samtidig";
      case UNSUPPORTED_MEDIA_TYPE -> "feil.detalj.415";
      default -> "feil.detalj.400";
    };
  }
}
