package no.saksflyt.oppdrag.rapport.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers a file that was made for this call: to be saved, never shown inside our site. */
enum Filsvar {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediatype;

  Filsvar(String mediatype) {
    this.mediatype = mediatype;
  }

  ResponseEntity<byte[]> av(String tittel, byte[] innhold) {
    var navn = tittel.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + name().toLowerCase();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(navn, StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(mediatype))
        .body(innhold);
  }
}
