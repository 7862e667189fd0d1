package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each case is reckoned by hand from the statute named beside it, on a printed calendar: fvl. is forvaltningsloven of 1967, offl.
 * is offentleglova, dl. is domstolloven.
 */
class LovfristerTest {

  private final Lovfrister lovfrister = Lovtest.lovfrister();

  @ParameterizedTest(name = "{0} fra {1}: {2} ({3})")
  @CsvSource({
      // Three weeks end on the weekday they began.
      "klagefrist_3_uker, 2026-01-05, 2026-01-26, fvl. § 29 første ledd: mandag til mandag",
      "klagefrist_3_uker, 2026-01-06, 2026-01-27, fvl. § 29 første ledd: tirsdag til tirsdag",
      "klagefrist_3_uker, 2026-02-11, 2026-03-04, fvl. § 29 første ledd: over månedsskiftet",
      "klagefrist_3_uker, 2028-02-09, 2028-03-01, fvl. § 29 første ledd: over skuddårsdagen",
      "klagefrist_3_uker, 2026-12-14, 2027-01-04, fvl. § 29 første ledd: over årsskiftet",
      // Saturdays and Sundays.
      "klagefrist_3_uker, 2026-01-10, 2026-02-02, dl. § 149: lørdag 31. januar blir mandag",
      "klagefrist_3_uker, 2026-01-11, 2026-02-02, dl. § 149: søndag 1. februar blir mandag",
      "klagefrist_3_uker, 2026-10-24, 2026-11-16, dl. § 149: lørdag 14. november blir mandag",
      // Public holidays that stand still.
      "klagefrist_3_uker, 2026-12-11, 2027-01-04, dl. § 149: nyttårsdag fredag blir mandag",
      "klagefrist_3_uker, 2025-12-11, 2026-01-02, dl. § 149: nyttårsdag torsdag blir fredag",
      "klagefrist_3_uker, 2026-04-10, 2026-05-04, dl. § 149: 1. mai fredag blir mandag",
      "klagefrist_3_uker, 2025-04-10, 2025-05-02, dl. § 149: 1. mai torsdag blir fredag",
      "klagefrist_3_uker, 2023-04-26, 2023-05-19, dl. § 149: 17. mai onsdag og Kristi himmelfartsdag torsdag",
      "klagefrist_3_uker, 2026-04-26, 2026-05-18, dl. § 149: 17. mai søndag blir mandag",
      "klagefrist_3_uker, 2024-04-26, 2024-05-21, dl. § 149: 17. mai fredag og deretter pinse",
      "klagefrist_3_uker, 2026-12-04, 2026-12-28, dl. § 149: første juledag fredag blir mandag",
      "klagefrist_3_uker, 2025-12-04, 2025-12-29, dl. § 149: første juledag torsdag og annen juledag fredag",
      "klagefrist_3_uker, 2025-12-05, 2025-12-29, dl. § 149: annen juledag fredag blir mandag",
      // Holidays that follow Easter.
      "klagefrist_3_uker, 2026-03-12, 2026-04-07, dl. § 149: skjærtorsdag blir tirsdag etter påske",
      "klagefrist_3_uker, 2026-03-13, 2026-04-07, dl. § 149: langfredag blir tirsdag etter påske",
      "klagefrist_3_uker, 2026-03-16, 2026-04-07, dl. § 149: annen påskedag blir tirsdag",
      "klagefrist_3_uker, 2026-04-23, 2026-05-15, dl. § 149: Kristi himmelfartsdag blir fredag",
      "klagefrist_3_uker, 2026-05-04, 2026-05-26, dl. § 149: annen pinsedag blir tirsdag",
      "klagefrist_3_uker, 2027-04-26, 2027-05-18, dl. § 149: 17. mai 2027 er også annen pinsedag",
      "klagefrist_3_uker, 2027-04-24, 2027-05-18, dl. § 149: lørdag før pinse og 17. mai 2027",
      "klagefrist_3_uker, 2027-03-04, 2027-03-30, dl. § 149: skjærtorsdag 2027 blir tirsdag",
      // Days that only custom makes free.
      "klagefrist_3_uker, 2026-12-03, 2026-12-24, dl. § 149: julaften er en vanlig dag",
      "klagefrist_3_uker, 2026-12-10, 2026-12-31, dl. § 149: nyttårsaften er en vanlig dag",
      "klagefrist_3_uker, 2026-03-11, 2026-04-01, dl. § 149: onsdag før skjærtorsdag er en vanlig dag",
      "klagefrist_3_uker, 2027-03-03, 2027-03-24, dl. § 149: onsdag før skjærtorsdag 2027",
      // Three months from the decision.
      "klagefrist_uvarslet_3_mnd, 2026-01-15, 2026-04-15, fvl. § 29 annet ledd: samme dato",
      "klagefrist_uvarslet_3_mnd, 2026-11-30, 2027-03-01, dl. § 148: 28. februar er søndag",
      "klagefrist_uvarslet_3_mnd, 2025-11-30, 2026-03-02, dl. § 148: 28. februar er lørdag",
      "klagefrist_uvarslet_3_mnd, 2027-11-30, 2028-02-29, dl. § 148: måneden har ikke dag 30",
      "klagefrist_uvarslet_3_mnd, 2026-02-17, 2026-05-18, dl. § 149: 17. mai er søndag",
      // One year from the decision.
      "ett_ar_sperre, 2025-03-10, 2026-03-10, fvl. § 31",
      "ett_ar_sperre, 2028-02-29, 2029-02-28, dl. § 148: året etter har ingen skuddårsdag",
      "ett_ar_sperre, 2025-11-22, 2026-11-23, dl. § 149: søndag blir mandag",
      // One month to answer for now.
      "forelopig_svar_1_mnd, 2026-06-15, 2026-07-15, fvl. § 11 a",
      "forelopig_svar_1_mnd, 2026-01-31, 2026-03-02, dl. § 148: 28. februar er lørdag",
      "forelopig_svar_1_mnd, 2026-10-31, 2026-11-30, dl. § 148: november har 30 dager",
      // Access to documents, in working days.
      "innsyn_5_virkedager, 2026-11-16, 2026-11-23, offl. § 32: mandag til mandag",
      "innsyn_5_virkedager, 2026-11-20, 2026-11-27, offl. § 32: fredag til fredag",
      "innsyn_5_virkedager, 2026-11-21, 2026-11-27, offl. § 32: krav på en lørdag",
      "innsyn_5_virkedager, 2026-03-30, 2026-04-09, offl. § 32: påsken teller ikke",
      "innsyn_5_virkedager, 2026-12-22, 2026-12-30, offl. § 32: jul, men julaften teller",
      "innsyn_5_virkedager, 2027-05-13, 2027-05-21, offl. § 32: 17. mai 2027 teller ikke",
      "naermere_begrunnelse_10_virkedager, 2026-11-16, 2026-11-30, offl. § 31",
      "naermere_begrunnelse_10_virkedager, 2026-12-21, 2027-01-06, offl. § 31: jul og nyttår",
      // Change to detriment, reversal, costs, lost complaints.
      "endring_til_skade_3_mnd, 2026-08-24, 2026-11-24, fvl. § 34",
      "endring_til_skade_3_mnd, 2026-08-22, 2026-11-23, dl. § 149: søndag blir mandag",
      "omgjoring_varsel_3_uker, 2026-11-02, 2026-11-23, fvl. § 35",
      "omgjoring_melding_3_mnd, 2026-11-02, 2027-02-02, fvl. § 35",
      "omgjoring_melding_3_mnd, 2026-10-01, 2027-01-04, dl. § 149: nyttårsdag blir mandag",
      "sakskostnader_3_uker, 2026-11-03, 2026-11-24, fvl. § 36",
      "sakskostnader_3_uker, 2026-12-05, 2026-12-28, dl. § 149: annen juledag lørdag blir mandag",
      "gjenta_klage_1_uke, 2026-11-17, 2026-11-24, fvl. § 30",
      "gjenta_klage_1_uke, 2026-03-26, 2026-04-07, dl. § 149: skjærtorsdag blir tirsdag",
      // What is counted and not moved.
      "fem_ar_advarsel, 2021-11-21, 2026-11-21, tolkeloven § 21: en lørdag er fortsatt femårsdagen",
      "fem_ar_advarsel, 2024-02-29, 2029-02-28, tolkeloven § 21: femårsdagen uten skuddår",
      "eos_varsel_3_dager, 2026-11-19, 2026-11-22, direktiv 2005/36/EF artikkel 56 a: kalenderdager",
      "forhandsorientering_14_dager, 2026-11-09, 2026-11-23, instruksen punkt 5.4: kalenderdager",
      "forhandsorientering_14_dager, 2026-11-08, 2026-11-22, instruksen punkt 5.4: også når dagen er søndag",
      "tilsyn_uttalelse_2_uker, 2026-11-09, 2026-11-23, fast praksis",
      "framme_post_7_dager, 2026-11-09, 2026-11-16, fast praksis: sju kalenderdager",
      "framme_post_7_dager, 2026-12-18, 2026-12-25, fast praksis: også når dagen er helligdag",
      "framme_digital, 2026-11-22, 2026-11-22, fast praksis: samme dag"})
  void fristenErDenLovenGir(String regel, LocalDate start, LocalDate frist, String kilde) {
    assertThat(lovfrister.beregn(regel, start, Regelverk.FVL1967).frist()).as(kilde).isEqualTo(frist);
  }

  @ParameterizedTest(name = "{0}, avbrutt {1}, begrunnet {2}: {3} ({4})")
  @CsvSource({
      "2026-01-05, 2026-01-12, 2026-02-02, 2026-02-23, fvl. § 29 og § 24: ny frist fra begrunnelsen",
      "2026-01-05, 2026-01-26, 2026-02-02, 2026-02-23, fvl. § 29: krav på siste dag avbryter",
      "2026-01-05, 2026-01-05, 2026-01-06, 2026-01-27, fvl. § 29: krav den dagen underretningen kom",
      "2026-01-05, 2026-01-27, 2026-02-02, 2026-01-26, fvl. § 24: krav dagen etter fristen avbryter ikke",
      "2026-01-10, 2026-02-02, 2026-02-04, 2026-02-25, dl. § 149: krav på dagen fristen er flyttet til",
      "2027-04-05, 2027-04-20, 2027-04-26, 2027-05-18, dl. § 149: den nye fristen ender 17. mai 2027"})
  void kravOmBegrunnelseAvbryter(LocalDate start, LocalDate avbrutt, LocalDate begrunnet, LocalDate frist, String kilde) {
    for (var regel : List.of("klagefrist_3_uker", "klagefrist_avbrutt")) {
      var svar = lovfrister.beregn(new Fristsporsmal(regel, start, avbrutt, begrunnet, null, null));
      assertThat(svar.frist()).as(kilde).isEqualTo(frist);
    }
  }

  @Test
  void denAvbrutteFristenLoperIkkeForBegrunnelsenErKommet() {
    var svar = lovfrister.beregn(new Fristsporsmal(
        "klagefrist_3_uker", dag("2026-01-05"), dag("2026-01-12"), null, null, null));
    assertThat(svar.frist()).isNull();
    assertThat(svar.forklaring()).endsWith("Parten ba om begrunnelse mandag 12. januar 2026. Da ble fristen avbrutt, og den løper"
        + " ikke før begrunnelsen er kommet fram.");
  }

  @ParameterizedTest(name = "{1} virkedager fra {0}: {2}")
  @CsvSource({"2026-11-20, 1, 2026-11-23", "2026-11-20, 10, 2026-12-04", "2026-03-27, 5, 2026-04-08", "2026-12-23, 3, 2026-12-29",
      "2026-11-20, 0, 2026-11-20"})
  void interneFristerTelleriVirkedager(LocalDate start, int antall, LocalDate frist) {
    var svar = lovfrister.beregn(new Fristsporsmal("intern_virkedager", start, null, null, antall, null));
    assertThat(svar.frist()).isEqualTo(frist);
    assertThat(svar.hjemmel()).isNull();
  }

  @Test
  void forklaringenSierHvordanDatoenBleTil() {
    var svar = lovfrister.beregn("klagefrist_3_uker", dag("2027-04-26"), null);
    assertThat(svar.forklaring()).isEqualTo("Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten. Regnet fra"
        + " mandag 26. april 2027 blir det mandag 17. mai 2027. Det er en helligdag, så fristen går ut tirsdag 18. mai 2027, som er"
        + " den første virkedagen etter.");
    assertThat(svar.hjemmel()).contains("§ 29");
    assertThat(lovfrister.beregn("innsyn_5_virkedager", dag("2026-11-16"), null).forklaring())
        .endsWith("5 virkedager regnet fra mandag 16. november 2026 gir mandag 23. november 2026. Lørdager, søndager og helligdager"
            + " telles ikke med.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(nullValues = "-", value = {
      "regel, feil.lovfrist.ukjentRegel, finnes_ikke, 2026-01-05, -, -, -, -",
      "regel, feil.lovfrist.mangler, -, 2026-01-05, -, -, -, -",
      "start, feil.lovfrist.mangler, klagefrist_3_uker, -, -, -, -, -",
      "start, feil.lovfrist.utenfor, klagefrist_3_uker, 2200-01-01, -, -, -, -",
      "avbrutt, feil.lovfrist.rekkefolge, klagefrist_3_uker, 2026-01-05, 2026-01-04, -, -, -",
      "begrunnet, feil.lovfrist.rekkefolge, klagefrist_3_uker, 2026-01-05, 2026-01-07, 2026-01-06, -, -",
      "avbrutt, feil.lovfrist.mangler, klagefrist_avbrutt, 2026-01-05, -, -, -, -",
      "avbrutt, feil.lovfrist.mangler, klagefrist_3_uker, 2026-01-05, -, 2026-01-06, -, -",
      "avbrutt, feil.lovfrist.gjelderIkke, ett_ar_sperre, 2026-01-05, 2026-01-06, -, -, -",
      "antall, feil.lovfrist.gjelderIkke, ett_ar_sperre, 2026-01-05, -, -, 3, -",
      "antall, feil.lovfrist.mangler, intern_virkedager, 2026-01-05, -, -, -, -",
      "antall, feil.lovfrist.antall, intern_virkedager, 2026-01-05, -, -, -1, -",
      "antall, feil.lovfrist.antall, intern_virkedager, 2026-01-05, -, -, 1001, -",
      "regelverk, feil.lovfrist.ukjentRegelverk, klagefrist_3_uker, 2026-01-05, -, -, -, FVL1814",
      "regel, feil.lovfrist.ingenRad, klagefrist_3_uker, 2026-01-05, -, -, -, FVL2025"})
  void galeSporsmaalFaarFeltetSitt(
      String felt, String kode, String regel, LocalDate start, LocalDate avbrutt, LocalDate begrunnet, Integer antall,
      String regelverk) {
    assertThatThrownBy(() -> lovfrister.beregn(new Fristsporsmal(regel, start, avbrutt, begrunnet, antall, regelverk)))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(brudd.feil())
            .extracting(Feltfeil::felt, Feltfeil::kode).containsExactly(org.assertj.core.groups.Tuple.tuple(felt, kode)));
  }

  private static LocalDate dag(String iso) {
    return LocalDate.parse(iso);
  }
}
