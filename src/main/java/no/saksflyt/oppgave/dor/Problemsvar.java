package no.saksflyt.oppgave.dor;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers on the engine's interfaces with the same problem details as ours; {@code message} is what Tasklist shows. */
@Component
class Problemsvar {

  private final Feilsvar feilsvar;
  private final Meldinger meldinger;
  private final ObjectMapper json;

  Problemsvar(Feilsvar feilsvar, Meldinger meldinger, ObjectMapper json) {
    this.feilsvar = feilsvar;
    this.meldinger = meldinger;
    this.json = json;
  }

  void skriv(HttpServletResponse svar, Avvisning avvisning) throws IOException {
    skriv(svar, feilsvar.av(avvisning));
  }

  void skriv(HttpServletResponse svar, HttpStatus status, String kode, Object... argumenter) throws IOException {
    skriv(svar, feilsvar.av(status, meldinger.tekst(kode, argumenter)));
  }

  private void skriv(HttpServletResponse svar, ProblemDetail problem) throws IOException {
    problem.setProperty("message", problem.getDetail());
    var kropp = json.writeValueAsBytes(problem);
    svar.setStatus(problem.getStatus());
    svar.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    svar.setCharacterEncoding("UTF-8");
    svar.setContentLength(kropp.length);
    svar.getOutputStream().write(kropp);
    svar.flushBuffer();
  }
}
