package no.saksflyt.oppdrag.brev;

import java.nio.charset.StandardCharsets;

/**
 * A file of letters as it came.
 *
 * @param filnavn its name
 * @param innhold its content: a PDF, or text in UTF-8
 */
public record Brevfil(String filnavn, byte[] innhold) {

  /**
   * @param tekst text that was pasted
   * @return it as a file
   */
  public static Brevfil avTekst(String tekst) {
    return new Brevfil("brev.txt", tekst.getBytes(StandardCharsets.UTF_8));
  }
}
