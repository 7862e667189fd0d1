package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VentetidTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 2);
  private static final LocalDate FRIST = LocalDate.of(2026, 11, 27);

  private final Ventetid ventetid = new Ventetid(Arbeidskalender.norsk());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', value = {
      "                                                                        | 2026-11-27",
      "2026-11-09/2026-11-12                                                   | 2026-11-30",
      "2026-11-09/2026-11-16                                                   | 2026-12-04",
      "2026-11-09/2026-11-10                                                   | 2026-11-30",
      "2026-11-09/2026-11-09                                                   | 2026-11-27",
      "2026-11-09/2026-11-16 2026-11-12/2026-11-19                             | 2026-12-07",
      "2026-11-09/2026-11-16 2026-11-10/2026-11-11                             | 2026-12-04",
      "2026-11-09/2026-11-16 2026-11-09/2026-11-16                             | 2026-12-04",
      "2026-11-16/2026-11-19 2026-11-09/2026-11-12                             | 2026-12-03",
      "2026-11-09/2026-11-12 2026-11-12/2026-11-16                             | 2026-12-04",
      // begins on the last day, after it, and after it but before the date it has moved to
      "2026-11-27/2026-12-01                                                   | 2026-12-01",
      "2026-11-28/2026-12-10                                                   | 2026-11-27",
      "2026-11-09/2026-11-16 2026-12-02/2026-12-04                             | 2026-12-07",
      "2026-11-09/2026-11-16 2026-12-05/2026-12-24                             | 2026-12-04",
      // held before the deadline began to run
      "2026-10-01/2026-10-20                                                   | 2026-11-27",
      "2026-10-28/2026-11-05                                                   | 2026-11-30",
      // over the end of summer time and over Christmas
      "2026-11-03/2026-12-01                                                   | 2026-12-28"})
  void ownTargetsMoveByTheDaysHeld(String perioder, LocalDate ventet) {
    assertThat(ventetid.forskyv(frist(Testrad.rad()), START, perioder(perioder)).dato()).isEqualTo(ventet);
  }

  @ParameterizedTest(name = "{0}, stansesAvVent {1}: {2}")
  @CsvSource({
      "LOV,     false, 2026-11-27",
      "LOV,     true,  2026-11-27",
      "EKSTERN, false, 2026-11-27",
      "EKSTERN, true,  2026-12-04",
      "INTERN,  false, 2026-12-04",
      "INTERN,  true,  2026-12-04",
      "MOTPART, false, 2026-11-27",
      "MOTPART, true,  2026-12-04"})
  void theKindOfDeadlineDecidesWhetherItStandsStill(String type, boolean stanses, LocalDate ventet) {
    Beregnetfrist frist = frist(Testrad.rad("fristtype", type, "stansesAvVent", stanses));
    assertThat(ventetid.forskyv(frist, START, perioder("2026-11-09/2026-11-16")).dato()).isEqualTo(ventet);
  }

  @Test
  void everyDayCountsWhereTheRowSaysSo() {
    Beregnetfrist frist = frist(Testrad.rad("enhet", "DAG", "kalender", "ALLE"));
    assertThat(ventetid.forskyv(frist, START, perioder("2026-11-09/2026-11-10")).dato()).isEqualTo("2026-11-28");
  }

  @Test
  void whatHasNoDateGetsNone() {
    Beregnetfrist ingen = new Beregnetfrist(Fristtype.INGEN, null, null, Testrad.rad("fristtype", "INGEN"), false);
    assertThat(ventetid.forskyv(ingen, START, perioder("2026-11-09/2026-11-16"))).isEqualTo(ingen);
  }

  @Test
  void aHoldThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Venteperiode(START, START.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsNeverMoveACaseBackNorMakeItDatelessNorDependOnTheirOrder() {
    Random tilfeldig = new Random(7);
    for (int forsoek = 0; forsoek < 3000; forsoek++) {
      List<Venteperiode> perioder = new ArrayList<>();
      Set<LocalDate> dager = new HashSet<>();
      for (int nummer = tilfeldig.nextInt(5); nummer > 0; nummer--) {
        LocalDate fra = START.minusDays(10).plusDays(tilfeldig.nextInt(60));
        Venteperiode periode = new Venteperiode(fra, fra.plusDays(tilfeldig.nextInt(20)));
        perioder.add(periode);
        periode.fra().datesUntil(periode.til()).forEach(dager::add);
      }
      Fristtype type = Fristtype.values()[tilfeldig.nextInt(4)];
      Beregnetfrist frist = frist(Testrad.rad("fristtype", type, "stansesAvVent", tilfeldig.nextBoolean()));
      Beregnetfrist flyttet = ventetid.forskyv(frist, START, perioder);
      assertThat(flyttet.dato()).isNotNull().isAfterOrEqualTo(FRIST);
      if (type == Fristtype.LOV) {
        assertThat(flyttet).isEqualTo(frist);
      }
      assertThat(ventetid.dagerHoldt(FRIST, START, perioder)).isEqualTo(dagForDag(dager));
      Collections.shuffle(perioder, tilfeldig);
      assertThat(ventetid.forskyv(frist, START, perioder)).isEqualTo(flyttet);
    }
  }

  /** Independent of the code under test: walks the days; a held day before the deadline's end costs one more day. */
  private static int dagForDag(Set<LocalDate> holdteDager) {
    LocalDate frist = FRIST;
    boolean holdtIGaar = false;
    int antall = 0;
    for (LocalDate dag = START; !dag.isAfter(frist) || holdtIGaar; dag = dag.plusDays(1)) {
      holdtIGaar = holdteDager.contains(dag);
      if (holdtIGaar) {
        antall++;
        frist = frist.plusDays(1);
      }
    }
    return antall;
  }

  private static Beregnetfrist frist(Fristrad rad) {
    return new Beregnetfrist(rad.fristtype(), FRIST, rad.hjemmel(), rad, false);
  }

  private static List<Venteperiode> perioder(String tekst) {
    if (tekst == null) {
      return List.of();
    }
    return List.of(tekst.split(" ")).stream().map(periode -> periode.split("/"))
        .map(dager -> new Venteperiode(LocalDate.parse(dager[0]), LocalDate.parse(dager[1]))).toList();
  }
}
