package no.saksflyt.klage.tall;

import java.time.Instant;

/**
 * One version of an office's figures of a year.
 *
 * @param id its id
 * @param ar the year
 * @param embete the office's code; null for the whole country
 * @param versjon 1 for the first
 * @param form how its lines are: {@link Skjemaform}
 * @param status how it stands
 * @param grunn why it was sent back, or null
 * @param avtrykk the fingerprint of its lines
 * @param hvem who brought it in
 * @param mottatt when
 */
public record Klageskjema(
    long id,
    int ar,
    String embete,
    int versjon,
    Skjemaform form,
    Skjemastatus status,
    String grunn,
    String avtrykk,
    String hvem,
    Instant mottatt) {

  Klageskjema medVersjon(int nummer) {
    return new Klageskjema(id, ar, embete, nummer, form, status, grunn, avtrykk, hvem, mottatt);
  }

  /** @return what its versions have in common */
  String noekkel() {
    return noekkel(ar, embete);
  }

  static String noekkel(int ar, String embete) {
    return ar + "/" + (embete == null ? "" : embete);
  }
}
