package no.saksflyt.oppdrag.brev.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses letters that are too large before their content is read; one that does not tell its length is not read at all. */
@Component
class Brevgrense extends OncePerRequestFilter {

  private final long maks;
  private final Feilsvar feilsvar;
  private final Meldinger meldinger;
  private final ObjectMapper json;

  Brevgrense(
      @Value("${spring.servlet.multipart.max-file-size}") DataSize maks,
      Feilsvar feilsvar,
      Meldinger meldinger,
      ObjectMapper json) {
    this.maks = maks.toBytes();
    this.feilsvar = feilsvar;
    this.meldinger = meldinger;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(request.getContextPath() + "/api/oppdrag/brev");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain videre)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= maks && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
      videre.doFilter(request, response);
      return;
    }
    var status = request.getContentLengthLong() > maks ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.LENGTH_REQUIRED;
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), feilsvar.av(status, meldinger.tekst("feil.detalj." + status.value())));
  }
}
