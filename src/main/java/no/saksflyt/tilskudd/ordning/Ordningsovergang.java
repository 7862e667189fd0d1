package no.saksflyt.tilskudd.ordning;

import java.time.LocalDate;

/**
 * A scheme that took over from another. Running cases stay where they began.
 *
 * @param fra code of the scheme that was
 * @param til code of the scheme that follows
 * @param art what became of it
 * @param dato from which day
 * @param grunn why
 */
public record Ordningsovergang(String fra, String til, Art art, LocalDate dato, String grunn) {

  /** The words stand under {@code ordning.overgang.<code>}. */
  public enum Art {
    SAMMENSLAATT,
    DELT,
    NYTT_NAVN,
    NYTT_GRUNNLAG
  }
}
