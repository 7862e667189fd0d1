package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import no.saksflyt.frist.Beregnetfrist;
import no.saksflyt.frist.Fristrad;
import no.saksflyt.frist.Fristtype;

/**
 * What the deadline table and the case's own deadlines say of a step, before any hold.
 *
 * @param beregnet kind, date and the row used; the row's kind is the case's where the row follows the delivery
 * @param oppfolging when somebody looks at it again; only where there is no date
 * @param fraSaken whether the date already moves with the case's own INTERN deadline, so that a hold is not counted twice
 * @param leveranse the delivery day the date was counted from, or null
 * @param tabell the version of the table
 */
public record Stegfrist(
    Beregnetfrist beregnet, LocalDate oppfolging, boolean fraSaken, LocalDate leveranse, String tabell) {

  public Fristtype fristtype() {
    return beregnet.fristtype();
  }

  /** @return the last day, null exactly for {@link Fristtype#INGEN} */
  public LocalDate dato() {
    return beregnet.dato();
  }

  public Fristrad rad() {
    return beregnet.rad();
  }
}
