package no.saksflyt.arkiv.fil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file the archive takes, each with what its content must be. */
public enum Filtype {
  PDF("application/pdf", Set.of("pdf"), "application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx"), "pptx"),
  ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), "application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), "application/vnd.oasis.opendocument.spreadsheet"),
  ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp"), "application/vnd.oasis.opendocument.presentation"),
  TXT("text/plain", Set.of("txt"), "text/plain", "text/csv", "message/rfc822"),
  CSV("text/csv", Set.of("csv"), "text/plain", "text/csv"),
  XML("application/xml", Set.of("xml"), "application/xml"),
  PNG("image/png", Set.of("png"), "image/png"),
  JPEG("image/jpeg", Set.of("jpg", "jpeg"), "image/jpeg"),
  EML("message/rfc822", Set.of("eml"), "message/rfc822"),
  MSG("application/vnd.ms-outlook", Set.of("msg"), "application/vnd.ms-outlook");

  private final String mediatype;
  private final Set<String> endelser;
  private final Set<String> innhold;

  Filtype(String mediatype, Set<String> endelser, String... innhold) {
    this.mediatype = mediatype;
    this.endelser = endelser;
    this.innhold = Set.of(innhold);
  }

  /** @return the media type it is sent with */
  public String mediatype() {
    return mediatype;
  }

  /**
   * @param lest what {@link Innholdsleser} read in a file
   * @return whether such a file may bear this type's extension
   */
  public boolean passer(String lest) {
    return innhold.contains(lest);
  }

  /**
   * @param endelse a file name's extension in lower case
   * @return the type that has it, or empty when the archive takes no such file
   */
  public static Optional<Filtype> av(String endelse) {
    return Arrays.stream(values()).filter(t -> t.endelser.contains(endelse)).findFirst();
  }

  /** @return every extension the archive takes, as shown to people and named in upload fields */
  public static List<String> alleEndelser() {
    return Arrays.stream(values()).flatMap(t -> t.endelser.stream().sorted()).toList();
  }
}
