package no.saksflyt.oppdrag.brev;

import java.nio.charset.StandardCharsets;

/**
 * A file of letters as it came.
 *
 * @param filnavn its name
 * @param innhold its content: a PDF, or text in UTF-8
 */
public record Brevfil(String filnavn, byte[] innhold) {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int LETES_I = 1024;

  /**
   * @param tekst text that was pasted
   * @return it as a file
   */
  public static Brevfil avTekst(String tekst) {
    return new Brevfil("brev.txt", tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** @return whether it is a PDF, whatever its name says */
  boolean erPdf() {
    for (int fra = 0; fra + PDF.length <= Math.min(innhold.length, LETES_I); fra++) {
      if (java.util.Arrays.equals(innhold, fra, fra + PDF.length, PDF, 0, PDF.length)) {
        return true;
      }
    }
    return false;
  }
}
