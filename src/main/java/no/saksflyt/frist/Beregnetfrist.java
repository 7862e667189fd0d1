package no.saksflyt.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Tid;

/**
 * A deadline as the table gives it, before any hold.
 *
 * @param fristtype the kind; INGEN also when the row counts from a delivery that is not agreed
 * @param dato the last day in Europe/Oslo, null exactly when the kind is INGEN
 * @param hjemmel the provision, letter or agreement behind it, null when there is none
 * @param rad the row used; the standard row when the table has none
 * @param manglerRad true when the table has no row for the step, which belongs among what falls between
 */
public record Beregnetfrist(Fristtype fristtype, LocalDate dato, String hjemmel, Fristrad rad, boolean manglerRad) {

  public Beregnetfrist {
    if ((dato == null) != (fristtype == Fristtype.INGEN)) {
      throw new IllegalArgumentException("A deadline has a date unless it is INGEN: " + fristtype + " " + dato);
    }
  }

  /** @return the instant the deadline ends, 23:59:59 Europe/Oslo; empty without a date */
  public Optional<Instant> utloper() {
    return Optional.ofNullable(dato).map(Tid::sluttAv);
  }

  Beregnetfrist medDato(LocalDate nyDato) {
    return new Beregnetfrist(fristtype, nyDato, hjemmel, rad, manglerRad);
  }
}
