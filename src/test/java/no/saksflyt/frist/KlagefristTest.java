package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each party's own deadline; days are reckoned by hand from forvaltningsloven §§ 24, 29 and 31. */
class KlagefristTest {

  private final Klagefrist klagefrist = Lovtest.klagefrist();
  private final Arbeidskalender kalender = Arbeidskalender.norsk();

  @Test
  void posteRegnesSomFrammeSjuDagerEtterOgDigitalPostSammeDag() {
    assertThat(svar(Underretning.post(dag("2026-11-02"))).start()).isEqualTo("2026-11-09");
    assertThat(svar(Underretning.post(dag("2026-11-02"))).frist()).isEqualTo("2026-11-30");
    assertThat(svar(Underretning.digital(dag("2026-11-02"))).start()).isEqualTo("2026-11-02");
    assertThat(svar(Underretning.digital(dag("2026-11-02"))).frist()).isEqualTo("2026-11-23");
  }

  @Test
  void bevistAnkomstFlytterBareFristenSenere() {
    var post = Underretning.post(dag("2026-11-02"));
    assertThat(svar(post.framme(dag("2026-11-04"))).frist()).isEqualTo("2026-11-30");
    assertThat(svar(post.framme(dag("2026-11-12"))).frist()).isEqualTo("2026-12-03");
    var sjuDager = "Et brev i posten regnes som kommet fram sju dager etter at det ble sendt. Regnet fra mandag 2. november 2026";
    assertThat(svar(post).forklaring()).startsWith(sjuDager);
    assertThat(svar(post.framme(dag("2026-11-12"))).forklaring()).doesNotContain("sju dager");
  }

  @Test
  void detSomIkkeKunneAapnesErIkkeKommetFram() {
    var digital = new Underretning(Underretningsmaate.DIGITAL, dag("2026-11-02"), dag("2026-11-05"), dag("2026-11-03"), null);
    assertThat(svar(digital).start()).isEqualTo("2026-11-05");
  }

  @Test
  void utenUnderretningLoperIngenFrist() {
    var svar = svar(new Underretning(Underretningsmaate.DIGITAL, dag("2026-11-02"), dag("2026-11-02"), null, null));
    assertThat(svar.loper()).isFalse();
    assertThat(svar.frist()).isNull();
    assertThat(svar.forklaring()).startsWith("Fristen er ikke begynt å løpe");
    assertThat(Klagefrist.overholdt(svar.frist(), null, dag("2027-01-01"))).isTrue();
  }

  @Test
  void enOppgittDagBlirIkkeTidligere() {
    var svar = klagefrist.beregn(grunnlag("2026-11-02", null, null, null, null, "2026-11-27"));
    assertThat(svar.frist()).isEqualTo("2026-11-27");
    assertThat(svar.forklaring()).endsWith("Den dagen blir ikke flyttet fram i tid.");
    assertThat(klagefrist.beregn(grunnlag("2026-11-02", null, null, null, null, "2026-11-20")).frist()).isEqualTo("2026-11-23");
  }

  @ParameterizedTest(name = "avbrutt {0}, begrunnet {1}, forlenget til {2} den {3}: {4}")
  @CsvSource(nullValues = "-", value = {
      "-, -, 2026-12-07, 2026-11-20, 2026-12-07",
      "-, -, 2026-11-12, 2026-11-03, 2026-11-23",
      "2026-11-10, 2026-11-18, -, -, 2026-12-09",
      "2026-11-24, 2026-11-30, -, -, 2026-11-23",
      "2026-11-24, 2026-11-30, 2026-12-07, 2026-11-20, 2026-12-21",
      "2026-11-10, 2026-11-18, 2026-12-14, 2026-12-01, 2026-12-14",
      "2026-11-10, -, -, -, -",
      "2026-12-08, 2026-12-10, 2026-12-07, 2026-11-20, 2026-12-07"})
  void avbruddOgForlengelse(LocalDate avbrutt, LocalDate begrunnet, LocalDate til, LocalDate den, LocalDate frist) {
    var svar = klagefrist.beregn(new Klagefristgrunnlag(
        Regelverk.FVL1967, Underretning.digital(dag("2026-11-02")), avbrutt, begrunnet, til, den, null));
    assertThat(svar.frist()).isEqualTo(frist);
    assertThat(svar.loper()).isEqualTo(frist != null);
  }

  @Test
  void bareEnFristSomLoperKanForlengesOgBareFramover() {
    var loper = svar(Underretning.digital(dag("2026-11-02")));
    Klagefrist.kontrollerForlengelse(loper, dag("2026-11-24"), dag("2026-11-23"));
    assertThatThrownBy(() -> Klagefrist.kontrollerForlengelse(loper, dag("2026-12-24"), dag("2026-11-24")))
        .isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> Klagefrist.kontrollerForlengelse(loper, dag("2026-11-23"), dag("2026-11-10")))
        .isInstanceOf(Regelbrudd.class);
    var avbrutt = klagefrist.beregn(grunnlag("2026-11-02", "2026-11-10", null, null, null, null));
    assertThatThrownBy(() -> Klagefrist.kontrollerForlengelse(avbrutt, dag("2026-12-24"), dag("2026-11-11")))
        .isInstanceOf(Regelbrudd.class);
  }

  @ParameterizedTest(name = "sendt {0}, mottatt {1}: i tide {2}")
  @CsvSource(nullValues = "-", value = {
      "2026-11-23, 2026-12-01, true", "2026-11-24, 2026-11-24, false", "-, 2026-11-23, true", "-, 2026-11-24, false"})
  void sendtForFristenErNok(LocalDate sendt, LocalDate mottatt, boolean overholdt) {
    assertThat(Klagefrist.overholdt(dag("2026-11-23"), sendt, mottatt)).isEqualTo(overholdt);
  }

  @ParameterizedTest(name = "sendt {0}, mottatt {1}: sperret {2}")
  @CsvSource(nullValues = "-", value = {
      "-, 2026-03-10, false", "-, 2026-03-11, true", "2026-03-10, 2026-03-20, false", "2026-03-11, 2026-03-20, true"})
  void etterEttAarErDetSperret(LocalDate sendt, LocalDate mottatt, boolean sperret) {
    assertThat(klagefrist.sperret(Regelverk.FVL1967, dag("2025-03-10"), sendt, mottatt)).isEqualTo(sperret);
  }

  @ParameterizedTest(name = "kjent {0}, gir en annen rett {1}: {2}")
  @CsvSource({"2026-02-02, true, 2026-02-23", "2026-04-13, true, 2026-04-15", "2026-04-13, false, 2026-05-04"})
  void denSomIkkeErUnderrettet(LocalDate kjent, boolean girAnnenRett, LocalDate frist) {
    assertThat(klagefrist.uvarslet(Regelverk.FVL1967, dag("2026-01-15"), kjent, girAnnenRett).frist()).isEqualTo(frist);
  }

  /** Whatever befalls a notice: it ends on a working day, never earlier than the law's weeks, and news never makes it earlier. */
  @Test
  void egenskaper() {
    var tilfeldig = new Random(20261122);
    for (int gang = 0; gang < 20_000; gang++) {
      var sendt = LocalDate.of(2020, 1, 1).plusDays(tilfeldig.nextInt(3_650));
      var om = tilfeldig.nextBoolean() ? Underretning.post(sendt) : Underretning.digital(sendt);
      var forst = svar(om);
      var tilfelle = om.toString();
      assertThat(kalender.erArbeidsdag(forst.frist())).as(tilfelle).isTrue();
      assertThat(forst.frist()).as(tilfelle).isAfterOrEqualTo(forst.start().plusDays(21))
          .isBefore(forst.start().plusDays(21 + 7));
      assertThat(forst.frist().getDayOfWeek() == forst.start().getDayOfWeek()
          || !kalender.erArbeidsdag(forst.start().plusDays(21))).as(tilfelle).isTrue();

      var bevist = svar(om.framme(sendt.plusDays(tilfeldig.nextInt(30))));
      assertThat(bevist.frist()).as(tilfelle).isAfterOrEqualTo(forst.frist());

      var avbrutt = forst.start().plusDays(tilfeldig.nextInt(40));
      var begrunnet = avbrutt.plusDays(tilfeldig.nextInt(40));
      var etter = klagefrist.beregn(new Klagefristgrunnlag(
          Regelverk.FVL1967, om, avbrutt, begrunnet, null, null, forst.frist()));
      assertThat(etter.frist()).as("%s avbrutt %s begrunnet %s", om, avbrutt, begrunnet).isAfterOrEqualTo(forst.frist());
      if (avbrutt.isAfter(forst.frist())) {
        assertThat(etter.frist()).as(tilfelle).isEqualTo(forst.frist());
      } else if (begrunnet.isAfter(forst.start().plusDays(7))) {
        assertThat(etter.frist()).as(tilfelle).isAfterOrEqualTo(begrunnet.plusDays(21));
      }
    }
  }

  @Test
  void senereStartGirAldriTidligereFrist() {
    var lovfrister = Lovtest.lovfrister();
    for (var rad : Lovtest.tabell().tabell().rader()) {
      if (rad.lengde() == null || rad.regel().equals(Lovregel.KLAGEFRIST_AVBRUTT)) {
        continue;
      }
      var forrige = LocalDate.MIN;
      for (var start = LocalDate.of(2026, 1, 1); start.getYear() < 2029; start = start.plusDays(1)) {
        var frist = lovfrister.beregn(rad.regel(), start, Regelverk.FVL1967).frist();
        assertThat(frist).as("%s fra %s", rad.regel(), start).isAfterOrEqualTo(forrige);
        forrige = frist;
      }
    }
  }

  private Klagefristsvar svar(Underretning underretning) {
    return klagefrist.beregn(Klagefristgrunnlag.av(Regelverk.FVL1967, underretning));
  }

  private static Klagefristgrunnlag grunnlag(
      String digital, String avbrutt, String begrunnet, String forlenget, String den, String oppgitt) {
    return new Klagefristgrunnlag(Regelverk.FVL1967, Underretning.digital(dag(digital)), dag(avbrutt), dag(begrunnet),
        dag(forlenget), dag(den), dag(oppgitt));
  }

  private static LocalDate dag(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
