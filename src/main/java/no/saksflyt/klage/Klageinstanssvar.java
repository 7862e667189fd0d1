package no.saksflyt.klage;

import java.time.LocalDate;
import no.saksflyt.vedtak.Klageutfall;

/**
 * What the appellate body answered.
 *
 * @param svar whether it decided, or sent the complaint back
 * @param utfall the outcome; null when it was sent back
 * @param dato the day of the answer
 * @param tekst what it says
 * @param kilde its reference, which tells one letter from another
 */
public record Klageinstanssvar(Svar svar, Klageutfall utfall, LocalDate dato, String tekst, String kilde) {

  /** A reference with a space behind it is the same letter. */
  public Klageinstanssvar {
    tekst = tekst == null ? null : tekst.strip();
    kilde = kilde == null ? null : kilde.strip();
  }

  /** What it did. */
  public enum Svar {
    AVGJORT,
    RETUR
  }
}
