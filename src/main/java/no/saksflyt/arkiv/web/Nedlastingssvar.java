package no.saksflyt.arkiv.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import no.saksflyt.arkiv.Nedlasting;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers a download: always to be saved, never shown or run inside our site. */
final class Nedlastingssvar {

  private Nedlastingssvar() {}

  static ResponseEntity<StreamingResponseBody> av(Nedlasting nedlasting) {
    var versjon = nedlasting.versjon();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposisjon(versjon.filnavn()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .contentType(MediaType.parseMediaType(versjon.mediatype()))
        .contentLength(versjon.storrelse())
        .body(nedlasting.innhold()::skriv);
  }

  /** The name twice (RFC 6266): in letters every program knows, and as it is, in the encoding of RFC 5987. */
  static String disposisjon(String filnavn) {
    var enkelt =
        Normalizer.normalize(filnavn.replace("æ", "ae").replace("Æ", "Ae").replace("ø", "o").replace("Ø", "O"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
    // The encoding of forms differs from that of RFC 5987 in these two characters only.
    var kodet = URLEncoder.encode(filnavn, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + enkelt + "\"; filename*=UTF-8''" + kodet;
  }
}
