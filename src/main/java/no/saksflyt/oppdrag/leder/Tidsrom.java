package no.saksflyt.oppdrag.leder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The twelve months a time line shows.
 *
 * @param fra the first day of the first month
 * @param til the last day of the last
 */
public record Tidsrom(LocalDate fra, LocalDate til) {

  private static final int MAANEDER = 12;
  private static final int FOER = 3;
  private static final double HELE = 100;

  /**
   * @param ar a calendar year, or null for three months back and the rest ahead
   * @param idag today in Norway
   */
  static Tidsrom av(Integer ar, LocalDate idag) {
    var forste = ar == null ? YearMonth.from(idag).minusMonths(FOER) : YearMonth.of(ar, 1);
    return new Tidsrom(forste.atDay(1), forste.plusMonths(MAANEDER - 1).atEndOfMonth());
  }

  /** @return the months, the first one first */
  public List<YearMonth> maaneder() {
    return IntStream.range(0, MAANEDER).mapToObj(YearMonth.from(fra)::plusMonths).toList();
  }

  /**
   * @param dag any day
   * @return where its beginning lies, from 0 to 100; days outside lie at the edge
   */
  public double sted(LocalDate dag) {
    var dager = ChronoUnit.DAYS.between(fra, til) + 1;
    return Math.max(0, Math.min(HELE, ChronoUnit.DAYS.between(fra, dag) * HELE / dager));
  }

  /** @return whether the day is shown */
  public boolean har(LocalDate dag) {
    return dag != null && !dag.isBefore(fra) && !dag.isAfter(til);
  }
}
