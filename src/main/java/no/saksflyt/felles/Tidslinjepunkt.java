package no.saksflyt.felles;

import java.time.temporal.TemporalAccessor;

/**
 * One line of a timeline, done or still to come.
 *
 * @param tilstand done, going on, or planned
 * @param tidspunkt when it happened or is expected, a date or an instant; null when not known
 * @param tittel what, in words
 * @param hvem name of the person or unit who did it or will do it, or null
 * @param tekst what was written or more about it, or null
 */
public record Tidslinjepunkt(Tilstand tilstand, TemporalAccessor tidspunkt, String tittel, String hvem, String tekst) {

  /** Where on the line the point stands. */
  public enum Tilstand { UTFORT, NAA, PLANLAGT }
}
