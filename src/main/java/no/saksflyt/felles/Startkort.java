package no.saksflyt.felles;

/**
 * One card of the start page: a way to a piece of work.
 *
 * @param sti path inside the application, beginning with {@code /}
 * @param tittel message key of the card's heading
 * @param tekst message key of one sentence that says what is found there
 * @param tall how many wait there for this person, or null where a number would say nothing
 */
public record Startkort(String sti, String tittel, String tekst, Integer tall) {

  /** A card without a number. */
  public Startkort(String sti, String tittel, String tekst) {
    this(sti, tittel, tekst, null);
  }
}
