package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From a row of the deadline table to a date. Source: architecture, section <em>Time</em>.
 *
 * <ul>
 *   <li>The day counted from is not counted itself.
 *   <li>{@link Kalender#NORSK}: a date on a day off moves to the next working day; counted backwards, to the one before.
 *   <li>Length 0 from a delivery is the agreed day itself, also on a day off: what is agreed with somebody outside is
 *       not moved by arithmetic.
 *   <li>An INTERN date counted backwards never falls before the task begins, except where the delivery itself does: our
 *       own target does not make a new task late at birth. Statute and agreement are shown as they are.
 * </ul>
 */
public final class Fristberegning {

  private final Arbeidskalender kalender;

  /** @param kalender which days are working days */
  public Fristberegning(Arbeidskalender kalender) {
    this.kalender = Objects.requireNonNull(kalender);
  }

  /**
   * @param frister the deadline table
   * @param steg element id of the step
   * @param regelsettdato the case's rule-set date
   * @param dager the days to count from
   * @return the deadline; ten working days INTERN, marked, when the table has no row for the step
   */
  public Beregnetfrist beregn(Frister frister, String steg, LocalDate regelsettdato, Fristdager dager) {
    return frister.finn(steg, regelsettdato, dager.oppgave())
        .map(rad -> beregn(rad, dager))
        .orElseGet(() -> utenRad(steg, dager.oppgave()));
  }

  /** @return the deadline the row gives; INGEN when it counts from a delivery that is not agreed */
  public Beregnetfrist beregn(Fristrad rad, Fristdager dager) {
    LocalDate fra = switch (rad.fra()) {
      case OPPGAVE -> dager.oppgave();
      case SAK -> dager.sak();
      case LEVERANSE -> dager.leveranse();
    };
    if (rad.fristtype() == Fristtype.INGEN || fra == null) {
      return new Beregnetfrist(Fristtype.INGEN, null, rad.hjemmel(), rad, false);
    }
    LocalDate dato = rad.lengde() < 0 ? bakover(rad, fra, dager.oppgave()) : framover(rad, fra);
    return new Beregnetfrist(rad.fristtype(), dato, rad.hjemmel(), rad, false);
  }

  /** @return ten working days INTERN from the day the task begins, marked as lacking a row */
  public Beregnetfrist utenRad(String steg, LocalDate oppgavedag) {
    Fristrad rad = Fristrad.standard(steg);
    return new Beregnetfrist(rad.fristtype(), framover(rad, oppgavedag), null, rad, true);
  }

  private LocalDate framover(Fristrad rad, LocalDate fra) {
    boolean avtaltDag = rad.fra() == Fristgrunnlag.LEVERANSE && rad.lengde() == 0;
    LocalDate dato = rad.enhet().leggTil(fra, rad.lengde(), kalender);
    return avtaltDag || rad.kalender() == Kalender.ALLE ? dato : kalender.sammeEllerNeste(dato);
  }

  private LocalDate bakover(Fristrad rad, LocalDate fra, LocalDate oppgavedag) {
    LocalDate falt = rad.enhet().leggTil(fra, rad.lengde(), kalender);
    LocalDate dato = rad.kalender() == Kalender.ALLE ? falt : kalender.sammeEllerForrige(falt);
    if (rad.fristtype() != Fristtype.INTERN || !dato.isBefore(oppgavedag)) {
      return dato;
    }
    LocalDate tidligst = rad.kalender() == Kalender.ALLE ? oppgavedag : kalender.sammeEllerNeste(oppgavedag);
    return tidligst.isBefore(fra) ? tidligst : fra;
  }
}
