package no.saksflyt.arkiv.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import no.saksflyt.tilgang.Portalpaalogging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses uploads that are too large with 413, before the body is read where its length is told, and those that cannot be read
 * with 400. It stands in front of the login and of the search for a controller: both ask for a form's fields, and of a form that
 * could not be read the one would answer that the person has no access, the other that the fault is ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Storrelsesvakt extends OncePerRequestFilter {

  private final long maks;
  private final Feilsvar feilsvar;
  private final Meldinger meldinger;
  private final ObjectMapper json;

  Storrelsesvakt(
      @Value("${spring.servlet.multipart.max-request-size}") DataSize maks,
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
    return !erAv("multipart/", request) && !erAv(MediaType.APPLICATION_JSON_VALUE, request);
  }

  private static boolean erAv(String slag, HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(slag);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain videre)
      throws ServletException, IOException {
    var flerdelt = erAv("multipart/", request);
    // In JSON a file is base64, a third longer.
    if (request.getContentLengthLong() > (flerdelt ? maks : 2 * maks)) {
      avvis(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
      return;
    }
    var feil = flerdelt && harBrukernavn(request) ? les(request) : null;
    if (feil == null) {
      videre.doFilter(request, response);
    } else {
      avvis(request, response, feil);
    }
  }

  /** Whether somebody stands behind it; an anonymous upload is not read here. */
  private static boolean harBrukernavn(HttpServletRequest request) {
    var sesjon = request.getSession(false);
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || (sesjon != null
            && (sesjon.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null
                || sesjon.getAttribute(Portalpaalogging.OKT) != null));
  }

  /** Reads the request's parts, which stay read; answers what is wrong with them, or null. */
  private static HttpStatus les(HttpServletRequest request) {
    try {
      request.getParts();
      return null;
    } catch (IllegalStateException forStor) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    } catch (IOException | ServletException uleselig) {
      return HttpStatus.BAD_REQUEST;
    }
  }

  private void avvis(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      response.sendError(status.value());
      return;
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), feilsvar.av(status, meldinger.tekst("feil.detalj." + status.value())));
  }
}
