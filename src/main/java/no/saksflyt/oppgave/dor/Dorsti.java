package no.saksflyt.oppgave.dor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** The one reading of an address that doors are compared with; an address that could be read in two ways has none. */
final class Dorsti {

  private Dorsti() {}

  static Optional<String> av(HttpServletRequest request) {
    return av(request.getRequestURI().substring(request.getContextPath().length()));
  }

  /**
   * @param adresse a path as it was sent, still encoded
   * @return the path decoded once and without a slash at the end; empty when it holds parameters, encoded slashes, a second
   *     encoding, empty segments or steps upwards
   */
  static Optional<String> av(String adresse) {
    var smaa = adresse.toLowerCase(Locale.ROOT);
    if (smaa.contains(";") || smaa.contains("%2f") || smaa.contains("%5c") || smaa.contains("%3b")) {
      return Optional.empty();
    }
    String sti;
    try {
      sti = UriUtils.decode(adresse, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException halv) {
      return Optional.empty();
    }
    if (sti.endsWith("/")) {
      sti = sti.substring(0, sti.length() - 1);
    }
    var tvetydig =
        sti.contains("%") || sti.contains("\\") || sti.contains("//") || sti.contains("/./") || sti.contains("/../")
            || sti.endsWith("/.") || sti.endsWith("/..") || sti.endsWith("/") || sti.chars().anyMatch(Character::isISOControl);
    return tvetydig ? Optional.empty() : Optional.of(sti);
  }
}
