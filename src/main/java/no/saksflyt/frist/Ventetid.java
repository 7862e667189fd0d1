package no.saksflyt.frist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What holds do to a deadline. Source: architecture, section <em>Time</em>: INTERN moves by the days held, LOV runs
 * on, the row's {@code stansesAvVent} decides for EKSTERN and MOTPART.
 *
 * <p>The days held are calendar days. They are always counted from the deadline as the table gave it and all holds of
 * the case, so a hold that ends early or is entered twice gives the right date when reckoned anew.
 */
public final class Ventetid {

  private final Arbeidskalender kalender;

  /** @param kalender which days are working days */
  public Ventetid(Arbeidskalender kalender) {
    this.kalender = Objects.requireNonNull(kalender);
  }

  /**
   * @param frist the deadline as the table gave it
   * @param loperFra the day it began to run; days held before it are not counted
   * @param perioder all holds of the case, in any order, overlapping or not
   * @return the deadline after the holds; never earlier than {@code frist}, and without a date only if {@code frist} is
   */
  public Beregnetfrist forskyv(Beregnetfrist frist, LocalDate loperFra, Collection<Venteperiode> perioder) {
    if (frist.dato() == null || !frist.rad().stanses()) {
      return frist;
    }
    int dager = dagerHoldt(frist.dato(), loperFra, perioder);
    if (dager == 0) {
      return frist;
    }
    LocalDate flyttet = frist.dato().plusDays(dager);
    boolean norsk = frist.rad().kalender() == Kalender.NORSK;
    return frist.medDato(norsk ? kalender.sammeEllerNeste(flyttet) : flyttet);
  }

  /**
   * How many calendar days the holds add to a deadline. A day held twice counts once. A hold that begins after the
   * deadline (as moved by the holds before it) comes too late to move it.
   *
   * @param frist the deadline before any hold
   * @param loperFra the day it began to run
   * @param perioder all holds of the case
   * @return 0 or more
   */
  public int dagerHoldt(LocalDate frist, LocalDate loperFra, Collection<Venteperiode> perioder) {
    List<Venteperiode> sortert = perioder.stream().sorted(Comparator.comparing(Venteperiode::fra)).toList();
    LocalDate telt = loperFra;
    int dager = 0;
    for (Venteperiode periode : sortert) {
      LocalDate fra = periode.fra().isBefore(telt) ? telt : periode.fra();
      if (fra.isAfter(frist.plusDays(dager)) || !periode.til().isAfter(fra)) {
        continue;
      }
      dager += (int) ChronoUnit.DAYS.between(fra, periode.til());
      telt = periode.til();
    }
    return dager;
  }
}
