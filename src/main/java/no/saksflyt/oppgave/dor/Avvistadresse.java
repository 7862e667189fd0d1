package no.saksflyt.oppgave.dor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Tells a program in words that its address can be read in more than one way, before any login is looked at. */
@Component
class Avvistadresse implements RequestRejectedHandler {

  private final RequestRejectedHandler ellers = new HttpStatusRequestRejectedHandler();
  private final Problemsvar svar;

  Avvistadresse(Problemsvar svar) {
    this.svar = svar;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException feil)
      throws IOException, jakarta.servlet.ServletException {
    var sti = request.getRequestURI().substring(request.getContextPath().length());
    if (sti.startsWith("/engine-rest") || sti.startsWith("/api/") || sti.startsWith("/camunda/api/")) {
      svar.skriv(response, HttpStatus.BAD_REQUEST, "feil.detalj.400");
    } else {
      ellers.handle(request, response, feil);
    }
  }
}
