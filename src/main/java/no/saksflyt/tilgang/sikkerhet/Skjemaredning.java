package no.saksflyt.tilgang.sikkerhet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.tilgang.web.Reddetskjema;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that was opened before its session ended carries a token nobody knows. What was written in it is kept, and shown again to be
 * sent once more after the login. Only our own pages' forms: what another site sends is refused.
 */
class Skjemaredning implements AccessDeniedHandler {

  private static final String TOKEN = "_csrf";
  private static final Set<String> INNLOGGING = Set.of("/login", "/logout");
  private static final int MEST = 250_000;

  private final AccessDeniedHandler ellers = new AccessDeniedHandlerImpl();

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException nektet)
      throws IOException, ServletException {
    var sti = request.getRequestURI().substring(request.getContextPath().length());
    if (!(nektet instanceof CsrfException) || !fraEgetSkjema(request)) {
      ellers.handle(request, response, nektet);
    } else if (INNLOGGING.contains(sti)) {
      response.sendRedirect(request.getContextPath() + "/login");
    } else if (sti.startsWith("/klage/")) {
      // The complainant's pages know nobody by a login.
      response.sendRedirect(request.getContextPath() + "/klage/status");
    } else {
      redd(sti, request, response, nektet);
    }
  }

  private void redd(String sti, HttpServletRequest request, HttpServletResponse response, AccessDeniedException nektet)
      throws IOException, ServletException {
    var felter = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((navn, verdier) -> felter.put(navn, List.copyOf(Arrays.asList(verdier))));
    felter.remove(TOKEN);
    if (lengde(felter) > MEST) {
      ellers.handle(request, response, nektet);
      return;
    }
    var type = request.getContentType();
    var medFiler = type != null && type.startsWith("multipart/");
    request.getSession().setAttribute(Reddetskjema.NOKKEL, new Reddetskjema(sti, felter, medFiler));
    response.sendRedirect(request.getContextPath() + Reddetskjema.STI);
  }

  private static boolean fraEgetSkjema(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && request.getHeader("HX-Request") == null
        && request.getParameter(TOKEN) != null
        && sammeSted(request.getHeader("Origin"), request.getHeader("Host"));
  }

  private static boolean sammeSted(String fra, String vert) {
    try {
      return fra != null && URI.create(fra).getAuthority() != null && URI.create(fra).getAuthority().equals(vert);
    } catch (IllegalArgumentException ingenAdresse) {
      return false;
    }
  }

  private static int lengde(Map<String, List<String>> felter) {
    return felter.entrySet().stream()
        .mapToInt(f -> f.getKey().length() + f.getValue().stream().mapToInt(String::length).sum())
        .sum();
  }
}
