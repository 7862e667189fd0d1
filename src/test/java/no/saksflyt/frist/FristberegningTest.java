package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected dates were found with a wall calendar, not with the code under test. */
class FristberegningTest {

  private static final LocalDate MANDAG = LocalDate.of(2026, 11, 23);

  private final Arbeidskalender kalender = Arbeidskalender.norsk();
  private final Fristberegning beregning = new Fristberegning(kalender);

  @ParameterizedTest(name = "{0} + {1} {2} {3} = {4}")
  @CsvSource({
      // working days over an ordinary weekend, Easter, May, Christmas and New Year
      "2026-11-23,  10, ARBEIDSDAG, NORSK, 2026-12-07",
      "2026-11-22,  10, ARBEIDSDAG, NORSK, 2026-12-04",
      "2026-11-21,   1, ARBEIDSDAG, NORSK, 2026-11-23",
      "2026-04-01,   1, ARBEIDSDAG, NORSK, 2026-04-07",
      "2026-03-27,   5, ARBEIDSDAG, NORSK, 2026-04-08",
      "2027-03-24,   1, ARBEIDSDAG, NORSK, 2027-03-30",
      "2026-04-30,   1, ARBEIDSDAG, NORSK, 2026-05-04",
      "2026-05-13,   1, ARBEIDSDAG, NORSK, 2026-05-15",
      "2026-05-15,   1, ARBEIDSDAG, NORSK, 2026-05-18",
      "2026-05-22,   1, ARBEIDSDAG, NORSK, 2026-05-26",
      "2027-05-05,   1, ARBEIDSDAG, NORSK, 2027-05-07",
      "2027-05-14,   1, ARBEIDSDAG, NORSK, 2027-05-18",
      "2024-05-16,   1, ARBEIDSDAG, NORSK, 2024-05-21",
      "2026-12-23,   1, ARBEIDSDAG, NORSK, 2026-12-24",
      "2026-12-23,   2, ARBEIDSDAG, NORSK, 2026-12-28",
      "2026-12-30,   2, ARBEIDSDAG, NORSK, 2027-01-04",
      "2026-12-21,  10, ARBEIDSDAG, NORSK, 2027-01-06",
      "2026-11-22,   0, ARBEIDSDAG, NORSK, 2026-11-23",
      "2028-02-28,   1, ARBEIDSDAG, NORSK, 2028-02-29",
      // calendar days, also over the changes of the clock
      "2026-03-18,  14, DAG,        NORSK, 2026-04-01",
      "2026-03-19,  14, DAG,        NORSK, 2026-04-07",
      "2026-03-19,  14, DAG,        ALLE,  2026-04-02",
      "2026-12-11,  14, DAG,        NORSK, 2026-12-28",
      "2026-12-11,  14, DAG,        ALLE,  2026-12-25",
      "2026-03-22,   7, DAG,        NORSK, 2026-03-30",
      "2026-03-22,   7, DAG,        ALLE,  2026-03-29",
      "2026-10-18,   7, DAG,        NORSK, 2026-10-26",
      "2026-10-18,   7, DAG,        ALLE,  2026-10-25",
      "2026-11-21,   0, DAG,        NORSK, 2026-11-23",
      "2026-11-21,   0, DAG,        ALLE,  2026-11-21",
      "2027-02-28,   1, DAG,        NORSK, 2027-03-01",
      "2028-02-28,   1, DAG,        ALLE,  2028-02-29",
      // weeks
      "2026-11-22,   3, UKE,        NORSK, 2026-12-14",
      "2026-11-25,   6, UKE,        NORSK, 2027-01-06",
      "2027-04-05,   6, UKE,        NORSK, 2027-05-18",
      "2027-04-05,   6, UKE,        ALLE,  2027-05-17",
      // months: the last day where the month is too short
      "2026-01-31,   1, MAANED,     ALLE,  2026-02-28",
      "2026-01-31,   1, MAANED,     NORSK, 2026-03-02",
      "2028-01-31,   1, MAANED,     NORSK, 2028-02-29",
      "2024-02-29,  12, MAANED,     NORSK, 2025-02-28",
      "2028-02-29,  12, MAANED,     NORSK, 2029-02-28",
      "2027-02-28,  12, MAANED,     NORSK, 2028-02-28",
      "2026-08-31,   6, MAANED,     NORSK, 2027-03-01",
      "2026-10-31,   1, MAANED,     NORSK, 2026-11-30",
      "2026-11-17,   6, MAANED,     NORSK, 2027-05-18"})
  void fromTheDayTheTaskBegins(LocalDate start, int lengde, String enhet, String kalendernavn, LocalDate ventet) {
    Fristrad rad = Testrad.rad("lengde", lengde, "enhet", enhet, "kalender", kalendernavn);
    LocalDate uvedkommende = LocalDate.of(2020, 1, 1);
    assertThat(beregning.beregn(rad, new Fristdager(start, uvedkommende, uvedkommende)).dato()).isEqualTo(ventet);
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {3}")
  @CsvSource({
      "2026-10-01, 1,  MAANED,     2026-11-02",
      "2026-06-15, 6,  UKE,        2026-07-27",
      "2026-01-05, 10, DAG,        2026-01-15",
      "2026-04-01, 2,  ARBEIDSDAG, 2026-04-08"})
  void fromTheDayTheCaseWasRegisteredHoweverLateTheTask(LocalDate sak, int lengde, String enhet, LocalDate ventet) {
    Fristrad rad = Testrad.rad("fra", "SAK", "lengde", lengde, "enhet", enhet);
    assertThat(beregning.beregn(rad, new Fristdager(MANDAG, sak, null)).dato()).isEqualTo(ventet);
  }

  @ParameterizedTest(name = "delivery {0} {1} {2} {3} = {4}")
  @CsvSource({
      "2026-12-31,  0, DAG,        NORSK, 2026-12-31",
      "2026-12-26,  0, DAG,        NORSK, 2026-12-26",
      "2026-12-31, -5, ARBEIDSDAG, NORSK, 2026-12-23",
      "2027-01-04, -1, ARBEIDSDAG, NORSK, 2026-12-31",
      "2027-03-30, -1, ARBEIDSDAG, NORSK, 2027-03-24",
      "2026-12-12, -1, ARBEIDSDAG, NORSK, 2026-12-11",
      "2027-05-24, -7, DAG,        NORSK, 2027-05-14",
      "2027-05-24, -7, DAG,        ALLE,  2027-05-17",
      "2027-05-30, -2, UKE,        NORSK, 2027-05-14",
      "2027-03-31, -1, MAANED,     NORSK, 2027-02-26",
      "2027-03-31, -1, MAANED,     ALLE,  2027-02-28",
      "2028-03-31, -1, MAANED,     NORSK, 2028-02-29",
      "2026-12-31, -1, MAANED,     NORSK, 2026-11-30",
      "2026-12-10,  3, DAG,        NORSK, 2026-12-14"})
  void fromTheAgreedDelivery(LocalDate levering, int lengde, String enhet, String kalendernavn, LocalDate ventet) {
    for (String type : List.of("LOV", "EKSTERN", "INTERN", "MOTPART")) {
      Fristrad rad = Testrad.rad("fristtype", type, "fra", "LEVERANSE", "lengde", lengde, "enhet", enhet,
          "kalender", kalendernavn);
      assertThat(beregning.beregn(rad, new Fristdager(MANDAG, MANDAG, levering)).dato()).as(type).isEqualTo(ventet);
    }
  }

  @ParameterizedTest(name = "{0}: begins {1}, delivery {2}: {3}")
  @CsvSource({
      "INTERN,  2026-11-23, 2026-11-25, 2026-11-23",
      "INTERN,  2026-11-22, 2026-11-25, 2026-11-23",
      "INTERN,  2026-11-21, 2026-11-22, 2026-11-22",
      "INTERN,  2026-11-23, 2026-11-20, 2026-11-20",
      "LOV,     2026-11-23, 2026-11-25, 2026-11-18",
      "EKSTERN, 2026-11-23, 2026-11-25, 2026-11-18"})
  void ourOwnTargetDoesNotMakeANewTaskLateAtBirth(String type, LocalDate start, LocalDate levering, LocalDate ventet) {
    Fristrad rad = Testrad.rad("fristtype", type, "fra", "LEVERANSE", "lengde", -5);
    assertThat(beregning.beregn(rad, new Fristdager(start, start, levering)).dato()).isEqualTo(ventet);
  }

  @Test
  void aDeliveryNotAgreedGivesNoDate() {
    Fristrad rad = Testrad.rad("fristtype", "EKSTERN", "fra", "LEVERANSE", "lengde", 0, "hjemmel", "Tildelingsbrevet");
    Beregnetfrist frist = beregning.beregn(rad, new Fristdager(MANDAG, MANDAG, null));
    assertThat(frist).isEqualTo(new Beregnetfrist(Fristtype.INGEN, null, "Tildelingsbrevet", rad, false));
    assertThat(frist.utloper()).isEmpty();
  }

  @Test
  void aRowWithoutDeadlineGivesNoDate() {
    Fristrad rad = Fristrad.av(Map.of("steg", "vurderNyeOpplysninger", "fristtype", "INGEN"));
    assertThat(beregning.beregn(rad, new Fristdager(MANDAG, MANDAG, MANDAG)).fristtype()).isEqualTo(Fristtype.INGEN);
  }

  @Test
  void aStepWithoutRowGetsTenWorkingDaysMarked() {
    Frister frister = Frister.av(List.of(Testrad.rad()));
    Fristdager dager = new Fristdager(MANDAG, MANDAG, null);

    Beregnetfrist uten = beregning.beregn(frister, "nyttSteg", MANDAG, dager);
    assertThat(uten.manglerRad()).isTrue();
    assertThat(uten.fristtype()).isEqualTo(Fristtype.INTERN);
    assertThat(uten.dato()).isEqualTo("2026-12-07");
    assertThat(uten.rad().steg()).isEqualTo("nyttSteg");

    assertThat(beregning.beregn(frister, "godkjenn", MANDAG, dager).manglerRad()).isFalse();
  }

  @Test
  void theDeadlineCarriesItsHjemmelAndEndsWithTheDay() {
    Fristrad rad = Testrad.rad("fristtype", "LOV", "hjemmel", "forskrift § 1", "lengde", 1);
    Beregnetfrist frist = beregning.beregn(rad, new Fristdager(LocalDate.of(2026, 10, 23), MANDAG, null));
    assertThat(frist.hjemmel()).isEqualTo("forskrift § 1");
    assertThat(frist.utloper()).hasToString("Optional[2026-10-26T22:59:59Z]");
  }

  @Test
  void anUndatedDeadlineIsOnlyEverIngen() {
    assertThatThrownBy(() -> new Beregnetfrist(Fristtype.LOV, null, null, Testrad.rad(), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forwardsItNeverFallsBeforeItsStartAndNorskNeverOnADayOff() {
    Random tilfeldig = new Random(2026);
    for (int forsoek = 0; forsoek < 3000; forsoek++) {
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(tilfeldig.nextInt(2500));
      Fristenhet enhet = Fristenhet.values()[tilfeldig.nextInt(4)];
      int lengde = tilfeldig.nextInt(60);
      Fristdager dager = new Fristdager(start, start, null);
      LocalDate norsk = beregning.beregn(Testrad.rad("lengde", lengde, "enhet", enhet), dager).dato();
      LocalDate lengre = beregning.beregn(Testrad.rad("lengde", lengde + 1, "enhet", enhet), dager).dato();
      LocalDate alle = beregning.beregn(Testrad.rad("lengde", lengde, "enhet", enhet, "kalender", "ALLE"), dager).dato();
      assertThat(kalender.erArbeidsdag(norsk)).isTrue();
      assertThat(alle).isAfterOrEqualTo(start);
      assertThat(norsk).isBetween(alle, alle.plusDays(5));
      assertThat(lengre).as("longer is never earlier").isAfterOrEqualTo(norsk);
    }
  }
}
