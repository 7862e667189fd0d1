package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArbeidskalenderTest {

  private final Arbeidskalender kalender = Arbeidskalender.norsk();
  private final Helligdager helligdager = new NorskeHelligdager();

  @ParameterizedTest(name = "{0}: first day of Easter {1}")
  @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2028,2028-04-16",
      "2029,2029-04-01", "2030,2030-04-21"})
  void everyPublicHolidayOfTheYearAndNoOther(int aar, LocalDate paaske) {
    assertThat(paaskedag(aar)).as("the test's own computation").isEqualTo(paaske);
    assertThat(helligdagene(aar)).isEqualTo(ventede(aar, paaske));
  }

  @Test
  void holidaysAgreeWithAnIndependentEasterOverACentury() {
    for (int aar = 1980; aar <= 2100; aar++) {
      assertThat(helligdagene(aar)).as("%d", aar).isEqualTo(ventede(aar, paaskedag(aar)));
    }
  }

  @Test
  void constitutionDayIsAlsoWhitMondayIn2027() {
    LocalDate syttendeMai = LocalDate.of(2027, 5, 17);
    assertThat(LocalDate.of(2027, 3, 28).plusDays(50)).isEqualTo(syttendeMai);
    assertThat(helligdager.erHelligdag(syttendeMai)).isTrue();
    assertThat(helligdagene(2027)).as("two holidays on one day leave one day fewer off").hasSize(11);
    assertThat(kalender.leggTil(LocalDate.of(2027, 5, 14), 1)).isEqualTo("2027-05-18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-03-24", "2026-05-18", "2026-06-23"})
  void customaryFreeDaysAreWorkingDays(LocalDate dag) {
    assertThat(kalender.erArbeidsdag(dag)).isTrue();
  }

  @Test
  void anOrdinarySundayIsNoHolidayButStillNoWorkingDay() {
    LocalDate soendag = LocalDate.of(2026, 11, 22);
    assertThat(soendag.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(helligdager.erHelligdag(soendag)).isFalse();
    assertThat(kalender.erArbeidsdag(soendag)).isFalse();
    assertThat(kalender.erArbeidsdag(soendag.minusDays(1))).as("Saturday").isFalse();
  }

  @ParameterizedTest(name = "{0}: next {1}, previous {2}")
  @CsvSource({
      "2026-11-20, 2026-11-20, 2026-11-20",
      "2026-11-21, 2026-11-23, 2026-11-20",
      "2026-04-02, 2026-04-07, 2026-04-01",
      "2026-04-06, 2026-04-07, 2026-04-01",
      "2026-05-01, 2026-05-04, 2026-04-30",
      "2026-12-26, 2026-12-28, 2026-12-24",
      "2027-01-01, 2027-01-04, 2026-12-31",
      "2027-05-16, 2027-05-18, 2027-05-14"})
  void aDayOffGivesWayToTheNearestWorkingDay(LocalDate dag, LocalDate neste, LocalDate forrige) {
    assertThat(kalender.sammeEllerNeste(dag)).isEqualTo(neste);
    assertThat(kalender.sammeEllerForrige(dag)).isEqualTo(forrige);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
      "2026-11-23, 2026-11-23, 0",
      "2026-11-20, 2026-11-23, 1",
      "2026-11-21, 2026-11-22, 0",
      "2026-04-01, 2026-04-07, 1",
      "2026-12-21, 2027-01-06, 10",
      "2026-11-23, 2026-11-20, -1",
      "2026-11-22, 2026-11-20, -1",
      "2026-04-07, 2026-04-01, -1"})
  void workingDaysBetween(LocalDate fra, LocalDate til, int antall) {
    assertThat(kalender.arbeidsdagerMellom(fra, til)).isEqualTo(antall);
  }

  @Test
  void countingBetweenIsTheReverseOfAdding() {
    for (LocalDate dag = LocalDate.of(2026, 1, 1); dag.getYear() < 2028; dag = dag.plusDays(1)) {
      for (int antall : new int[] {-30, -10, -1, 1, 2, 5, 10, 30}) {
        LocalDate svar = kalender.leggTil(dag, antall);
        assertThat(kalender.erArbeidsdag(svar)).isTrue();
        assertThat(kalender.arbeidsdagerMellom(dag, svar)).as("%s %d", dag, antall).isEqualTo(antall);
      }
      assertThat(kalender.leggTil(dag, 0)).isEqualTo(dag);
    }
  }

  @Test
  void theHolidaysAreWhateverTheCalendarIsGiven() {
    Arbeidskalender fredagerFri = new Arbeidskalender(dag -> dag.getDayOfWeek() == DayOfWeek.FRIDAY);
    assertThat(fredagerFri.leggTil(LocalDate.of(2026, 11, 19), 1)).isEqualTo("2026-11-23");
  }

  @Test
  void aDateTypedAsTheEndOfTimeIsReckonedLikeAnyOther() {
    assertThat(kalender.leggTil(LocalDate.of(9999, 12, 31), -1)).isEqualTo("9999-12-30");
    assertThat(kalender.sammeEllerNeste(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
  }

  private Set<LocalDate> helligdagene(int aar) {
    return LocalDate.of(aar, 1, 1).datesUntil(LocalDate.of(aar + 1, 1, 1))
        .filter(helligdager::erHelligdag).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<LocalDate> ventede(int aar, LocalDate paaske) {
    Stream<LocalDate> faste = Stream.of("01-01", "05-01", "05-17", "12-25", "12-26")
        .map(dag -> LocalDate.parse(aar + "-" + dag));
    Stream<LocalDate> bevegelige = Arrays.stream(new int[] {-3, -2, 0, 1, 39, 49, 50}).mapToObj(paaske::plusDays);
    return Stream.concat(faste, bevegelige).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first Sunday after the ecclesiastical full moon, by golden number, century corrections and epact. */
  private static LocalDate paaskedag(int aar) {
    int gyllentall = aar % 19 + 1;
    int hundreaar = aar / 100 + 1;
    int utelatteSkuddaar = 3 * hundreaar / 4 - 12;
    int maaneretting = (8 * hundreaar + 5) / 25 - 5;
    int epakt = Math.floorMod(11 * gyllentall + 20 + maaneretting - utelatteSkuddaar, 30);
    if (epakt == 25 && gyllentall > 11 || epakt == 24) {
      epakt++;
    }
    int dagIMars = 44 - epakt;
    if (dagIMars < 21) {
      dagIMars += 30;
    }
    LocalDate fullmaane = LocalDate.of(aar, 3, 1).plusDays(dagIMars - 1L);
    return fullmaane.plusDays(7 - fullmaane.getDayOfWeek().getValue() % 7);
  }
}
