package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristerTest {

  private static final LocalDate NYTTAAR = LocalDate.of(2027, 1, 1);

  @Test
  void rowsApplyFromTheirFirstDayThroughTheirLast() {
    Frister frister = Frister.av(List.of(
        Testrad.rad("lengde", 5, "gyldigTil", "2026-12-31"), Testrad.rad("lengde", 8, "gyldigFra", "2027-01-01")));
    assertThat(frister.finn("godkjenn", NYTTAAR.minusDays(1))).map(Fristrad::lengde).contains(5);
    assertThat(frister.finn("godkjenn", NYTTAAR)).map(Fristrad::lengde).contains(8);
    assertThat(frister.finn("ukjent", NYTTAAR)).isEmpty();
    assertThat(frister.funn()).isEmpty();
    assertThat(frister.steg()).containsExactly("godkjenn");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"LOV,5", "EKSTERN,5", "INTERN,8", "MOTPART,8"})
  void statuteAndAgreementFollowTheRuleSetOurTargetsTheTask(String type, int ventet) {
    Frister frister = Frister.av(List.of(
        Testrad.rad("fristtype", type, "lengde", 5, "gyldigTil", "2026-12-31"),
        Testrad.rad("fristtype", type, "lengde", 8, "gyldigFra", "2027-01-01")));
    assertThat(frister.finn("godkjenn", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 2, 1)))
        .map(Fristrad::lengde).contains(ventet);
  }

  @Test
  void beforeAndBetweenTheRowsThereIsNone() {
    Frister frister = Frister.av(List.of(
        Testrad.rad("gyldigFra", "2026-01-01", "gyldigTil", "2026-06-30"), Testrad.rad("gyldigFra", "2026-08-01")));
    assertThat(frister.finn("godkjenn", LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(frister.finn("godkjenn", LocalDate.of(2026, 7, 15))).isEmpty();
  }

  @Test
  void whereRowsOverlapTheAnswerIsTheSameWhateverTheirOrder() {
    List<Fristrad> rader = new ArrayList<>(List.of(
        Testrad.rad("lengde", 1), Testrad.rad("lengde", 2, "gyldigFra", "2026-01-01"),
        Testrad.rad("lengde", 3, "fristtype", "LOV", "hjemmel", "lov § 1")));
    for (int runde = 0; runde < rader.size(); runde++) {
      assertThat(Frister.av(rader).finn("godkjenn", NYTTAAR)).map(Fristrad::lengde).contains(3);
      assertThat(Frister.av(rader.stream().filter(rad -> rad.fristtype() == Fristtype.INTERN).toList())
          .finn("godkjenn", NYTTAAR)).map(Fristrad::lengde).contains(2);
      Collections.rotate(rader, 1);
    }
  }

  @Test
  void aRowThatCannotBeReadIsReportedAndTheOthersWork() {
    Fristinnlesing innlesing = Frister.les(List.of(
        Testrad.celler(), Testrad.celler("steg", "lever", "enhet", "TIMER"), Testrad.celler("steg", "fordelOppdrag")));
    assertThat(innlesing.frister().steg()).containsExactly("fordelOppdrag", "godkjenn");
    assertThat(innlesing.funn()).singleElement().isEqualTo(new Fristfunn(2, "lever", "enhet", "frist.funn.ukjentVerdi",
        List.of("enhet", "TIMER", "DAG, ARBEIDSDAG, UKE, MAANED")));
  }

  @Test
  void rowNumbersAreThoseOfTheTableAlsoAfterARowThatCannotBeRead() {
    Fristinnlesing innlesing = Frister.les(List.of(
        Testrad.celler("lengde", "x"), Testrad.celler("steg", "lever", "fristtype", "LOV")));
    assertThat(innlesing.funn()).extracting(Fristfunn::rad, Fristfunn::noekkel).containsExactly(
        tuple(1, "frist.funn.ikkeHeltall"),
        tuple(2, "frist.funn.lovUtenHjemmel"));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(delimiter = '|', value = {
      "gyldigFra=2026-05-01 gyldigTil=2026-04-30      | gyldigTil     | tilFoerFra",
      "fristtype=LOV                                  | hjemmel       | lovUtenHjemmel",
      "fristtype=LOV hjemmel=lov stansesAvVent=ja     | stansesAvVent | lovStanses",
      "stansesAvVent=nei                              | stansesAvVent | internStanses",
      "fristtype=INGEN                                | lengde        | ingenMedLengde",
      "lengde=-3                                      | lengde        | negativLengde",
      "lengde=-3 fra=SAK                              | lengde        | negativLengde",
      "kalender=ALLE                                  | kalender      | arbeidsdagAlle"})
  void whatDoesNotFitWithinARow(String egne, String kolonne, String kode) {
    assertThat(Frister.av(List.of(rad(egne))).funn()).singleElement().satisfies(funn -> {
      assertThat(funn.rad()).isEqualTo(1);
      assertThat(funn.kolonne()).isEqualTo(kolonne);
      assertThat(funn.noekkel()).isEqualTo("frist.funn." + kode);
    });
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(delimiter = '|', value = {
      "gyldigTil=2026-06-30                           | gyldigFra=2026-07-01                      |          ",
      "gyldigFra=2026-07-01                           | gyldigTil=2026-06-30                      |          ",
      "gyldigTil=2026-06-30                           | gyldigFra=2026-06-30                      | overlapp ",
      "gyldigFra=2026-01-01                           | gyldigFra=2026-07-01                      | overlapp ",
      "lengde=5                                       | lengde=6                                  | overlapp ",
      "gyldigFra=2026-01-01                           | gyldigFra=2026-03-01 gyldigTil=2026-04-01 | overlapp ",
      "gyldigTil=2026-06-30                           | gyldigFra=2026-07-02                      | hull     ",
      "gyldigTil=2026-06-30 fristtype=MOTPART         | gyldigFra=2026-07-01                      |          ",
      "gyldigTil=2026-06-30 fristtype=EKSTERN         | gyldigFra=2026-07-01                      | blandet  ",
      "steg=lever                                     | steg=godkjenn                             |          "})
  void whatDoesNotFitBetweenTheRowsOfAStep(String foerste, String andre, String kode) {
    assertThat(Frister.av(List.of(rad(foerste), rad(andre))).funn()).extracting(Fristfunn::noekkel)
        .isEqualTo(kode == null ? List.of() : List.of("frist.funn." + kode));
  }

  @Test
  void aLongRowIsMeasuredAgainstAllThatFollow() {
    List<Fristfunn> funn = Frister.av(List.of(rad("gyldigTil=2026-12-31"),
        rad("gyldigFra=2026-02-01 gyldigTil=2026-03-01"), rad("gyldigFra=2026-06-01"))).funn();
    assertThat(funn).extracting(Fristfunn::noekkel).containsOnly("frist.funn.overlapp").hasSize(2);
    assertThat(funn).extracting(Fristfunn::argumenter).containsOnly(List.of("godkjenn", "1"));
  }

  @Test
  void theTableDoesNotChangeWithTheListItWasMadeFrom() {
    List<Fristrad> rader = new ArrayList<>(List.of(Testrad.rad()));
    Frister frister = Frister.av(rader);
    rader.clear();
    assertThat(frister.finn("godkjenn", NYTTAAR)).isPresent();
    assertThat(frister.rader()).hasSize(1);
  }

  private static Fristrad rad(String egne) {
    Map<String, Object> celler = Testrad.celler();
    Arrays.stream(egne.split(" ")).map(celle -> celle.split("=")).forEach(celle -> celler.put(celle[0], celle[1]));
    return Fristrad.av(celler);
  }
}
