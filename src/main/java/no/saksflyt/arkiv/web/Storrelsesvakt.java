package no.saksflyt.arkiv.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Feilsvar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses uploads that are too large with 413, before the body is read where its length is told. It stands in front of the
 * login: the check against forged forms reads the form, finds no token in one that was too large to be read, and would answer
 * that the person has no access.
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
    var type = request.getContentType();
    return type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain videre)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > maks || (fraSkjema(request) && !lesbar(request))) {
      avvis(request, response);
    } else {
      videre.doFilter(request, response);
    }
  }

  /** Forms of somebody logged in; an anonymous upload is not read at all here. */
  private static boolean fraSkjema(HttpServletRequest request) {
    var sesjon = request.getSession(false);
    return !program(request)
        && sesjon != null
        && sesjon.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
  }

  private static boolean program(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private static boolean lesbar(HttpServletRequest request) throws IOException {
    try {
      request.getParts();
      return true;
    } catch (IllegalStateException forStor) {
      return false;
    } catch (ServletException annet) {
      // Whatever else is wrong with it the controller's own reading will tell.
      return true;
    }
  }

  private void avvis(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!program(request)) {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
      return;
    }
    response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(
        response.getOutputStream(), feilsvar.av(HttpStatus.PAYLOAD_TOO_LARGE, meldinger.tekst("feil.detalj.413")));
  }
}
