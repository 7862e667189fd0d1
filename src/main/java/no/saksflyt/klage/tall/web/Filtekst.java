package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tegn;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/** Takes a file's text out of a request: as the body itself, or as the file of a form. */
final class Filtekst {

  private static final int MAKS_MB = 2;
  private static final int MAKS = MAKS_MB * 1024 * 1024;

  /** What is certainly no file of lines; whoever sends something else is told what is wrong with the first of them. */
  private static final List<String> ANDRE_FORMER = List.of("application/json", "application/x-www-form-urlencoded");

  private Filtekst() {}

  /**
   * @param kall the request
   * @return the text
   * @throws Regelbrudd when it is too large, or no text in UTF-8
   * @throws ResponseStatusException (415) when it is a form or JSON
   */
  static String av(HttpServletRequest kall) throws IOException {
    var flerdelt = WebUtils.getNativeRequest(kall, MultipartRequest.class);
    if (flerdelt != null) {
      return flerdelt.getFileMap().isEmpty() ? "" : av(flerdelt.getFileMap().values().iterator().next());
    }
    var type = kall.getContentType() == null ? "" : kall.getContentType().toLowerCase(Locale.ROOT);
    if (ANDRE_FORMER.stream().anyMatch(type::startsWith)) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    try (var inn = kall.getInputStream()) {
      return les(inn);
    }
  }

  /** @return the text of an uploaded file */
  static String av(MultipartFile fil) throws IOException {
    try (var inn = fil.getInputStream()) {
      return les(inn);
    }
  }

  private static String les(InputStream inn) throws IOException {
    var bytes = inn.readNBytes(MAKS + 1);
    if (bytes.length > MAKS) {
      throw new Regelbrudd(new Feltfeil("fil", "feil.klagetall.forStor", MAKS_MB));
    }
    try {
      var tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (Tegn.kanLagres(tekst)) {
        return tekst;
      }
    } catch (CharacterCodingException ikkeUtf8) {
      // Told below: a text with characters that cannot be kept is no more use.
    }
    throw new Regelbrudd(new Feltfeil("fil", "feil.klagetall.tegnsett"));
  }
}
