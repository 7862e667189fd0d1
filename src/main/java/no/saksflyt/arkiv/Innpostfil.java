package no.saksflyt.arkiv;

/**
 * A file that came with post.
 *
 * @param nr from 1
 * @param filnavn its cleaned name
 * @param mediatype its type; null when it was refused
 * @param storrelse bytes; null when it was refused
 * @param sha256 address of its content; null when it was refused
 * @param avvist why it was refused, in words; null when it was kept
 */
public record Innpostfil(int nr, String filnavn, String mediatype, Long storrelse, String sha256, String avvist) {

  /** @return whether its content was kept */
  public boolean beholdt() {
    return sha256 != null;
  }
}
