package no.saksflyt.frist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Working days: every day that is neither a Saturday, a Sunday nor a public holiday. All days are days in Europe/Oslo.
 *
 * <p>Source: architecture, section <em>Time</em> (the columns {@code enhet} and {@code kalender} of the deadline table).
 */
public final class Arbeidskalender {

  private final Helligdager helligdager;

  /** @param helligdager which days are public holidays */
  public Arbeidskalender(Helligdager helligdager) {
    this.helligdager = Objects.requireNonNull(helligdager);
  }

  /** @return the calendar with the public holidays of Norway */
  public static Arbeidskalender norsk() {
    return new Arbeidskalender(new NorskeHelligdager());
  }

  /** @return true unless the day is a Saturday, a Sunday or a public holiday */
  public boolean erArbeidsdag(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && dag.getDayOfWeek() != DayOfWeek.SUNDAY
        && !helligdager.erHelligdag(dag);
  }

  /** @return the day itself when it is a working day, otherwise the first working day after it */
  public LocalDate sammeEllerNeste(LocalDate dag) {
    return erArbeidsdag(dag) ? dag : leggTil(dag, 1);
  }

  /** @return the day itself when it is a working day, otherwise the last working day before it */
  public LocalDate sammeEllerForrige(LocalDate dag) {
    return erArbeidsdag(dag) ? dag : leggTil(dag, -1);
  }

  /**
   * Counts working days from a day. The day itself is not counted, so one working day after a Friday is the Monday,
   * and so is one working day after a Saturday.
   *
   * @param dag the day to count from
   * @param arbeidsdager how many; negative counts backwards, 0 gives the day itself
   * @return a working day, except that 0 gives {@code dag} as it is
   */
  public LocalDate leggTil(LocalDate dag, int arbeidsdager) {
    int retning = Integer.signum(arbeidsdager);
    LocalDate svar = dag;
    for (int igjen = Math.abs(arbeidsdager); igjen > 0; ) {
      svar = svar.plusDays(retning);
      if (erArbeidsdag(svar)) {
        igjen--;
      }
    }
    return svar;
  }

  /**
   * The number of working days from one day to another; the reverse of {@link #leggTil}.
   *
   * @return the working days after {@code fra} up to and including {@code til}; when {@code til} is before
   *     {@code fra}, minus the working days from and including {@code til} up to {@code fra}
   */
  public int arbeidsdagerMellom(LocalDate fra, LocalDate til) {
    if (til.isBefore(fra)) {
      return -antall(til, fra);
    }
    return antall(fra.plusDays(1), til.plusDays(1));
  }

  private int antall(LocalDate fraOgMed, LocalDate tilMenIkkeMed) {
    return (int) fraOgMed.datesUntil(tilMenIkkeMed).filter(this::erArbeidsdag).count();
  }
}
