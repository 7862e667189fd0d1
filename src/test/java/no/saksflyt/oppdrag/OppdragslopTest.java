package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppdrag.Oppdragsinnhold.Del;
import no.saksflyt.oppdrag.Oppdragsinnhold.Frist;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppdrag.plan.Tiltaksskjema;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Assignments taken the whole way through the doors people use: returned, coming back, researched and published, part by part. */
@Tag("sql")
class OppdragslopTest extends Saksgang {

  private static final AtomicInteger NR = new AtomicInteger(100);
  private static final LocalDate START = LocalDate.of(2082, 1, 10);
  private static final Brevkilde BREV = new Brevkilde(1, "Tildelingsbrev 2082", LocalDate.of(2082, 1, 5), null);

  @Autowired private Oppdragsversjoner versjoner;
  @Autowired private Leveranser leveranser;
  @Autowired private Anskaffelser anskaffelser;
  @Autowired private Publiseringer publiseringer;
  @Autowired private Planer planer;
  @Autowired private Planredigering redigering;
  @Autowired private Tiltaksarbeid tiltak;
  @Autowired private SakService saker;
  @Autowired private Saksfrister frister;
  @Autowired private Regi regi;
  @Autowired private Clock klokke;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("what the ministry returns is worked on again; the delivery it accepts is the one that counts")
  void returnert() throws Exception {
    dag(START);
    var sak = planlagt(innhold(false, List.of(), dato(null, START.plusDays(40))));
    tilLever(sak);
    lever(sak);
    assertThat(saksstatus(sak)).isEqualTo("LEVERT");
    merknad(sak, "RETUR").andExpect(status().isNoContent());
    assertThat(saksstatus(sak)).isEqualTo("UNDER_ARBEID");
    assertThat(oppgave(sak, "registrerMerknad")).isNull();
    merknad(sak, "GODTATT").andExpect(status().isConflict());

    dag(START.plusDays(50));
    tilLever(sak);
    lever(sak);
    web.perform(merknadSvar(sak, "{\"merknad\":\"RETUR\",\"dato\":\"2199-01-01\",\"deler\":[\"9\"]}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[*].felt", Matchers.contains("dato", "tekst", "deler")));
    gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", iDag()));
    loggInn("koordinator");
    assertThat(saker.hent(sak).utfall()).isEqualTo("LEVERT_FOR_SENT");
    assertThat(leveranser.alle(sak))
        .extracting(Leveranse::merknad, Leveranse::utfall)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Merknad.Svar.RETUR, Leveranseutfall.LEVERT_I_TIDE),
            org.assertj.core.groups.Tuple.tuple(Merknad.Svar.GODTATT, Leveranseutfall.LEVERT_FOR_SENT));
  }

  @Test
  @DisplayName("what comes back begins by itself sixty days before it is due, three times, and then the case is closed")
  void kommerIgjen() {
    dag(START);
    var forst = LocalDate.of(2082, 3, 1);
    var sak =
        planlagt(
            innhold(
                false,
                List.of(),
                new Frist(null, null, "Årlig rapportering 1. mars 2082, 2083 og 2084", "PERIODISK", forst, null, "P1Y")));
    for (int gang = 0; gang < 3; gang++) {
      tilLever(sak);
      dag(forst.plusYears(gang).minusDays(5));
      lever(sak);
      gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", iDag()));
      if (gang < 2) {
        assertThat(saksstatus(sak)).isEqualTo("VENTER_PAA_NESTE");
        var neste = forst.plusYears(gang + 1);
        dag(neste.minusDays(61));
        regi.kjorForfalteJobber();
        assertThat(oppgave(sak, "arbeidMedDel")).isNull();
        dag(neste.minusDays(60));
        regi.kjorForfalteJobber();
        assertThat(saksstatus(sak)).isEqualTo("UNDER_ARBEID");
        assertThat(frister.gjeldende(sak, null).map(Saksfrist::dato)).contains(neste);
      }
    }
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(saker.hent(sak).utfall()).isEqualTo("LEVERT_I_TIDE");
    assertThat(leveranser.alle(sak)).extracting(Leveranse::nr).containsExactly(1, 2, 3);
    assertThat(leveranser.alle(sak))
        .extracting(Leveranse::opprinneligFrist)
        .containsExactly(forst, forst.plusYears(1), forst.plusYears(2));
  }

  @Test
  @DisplayName("research is bought, approved by the director, published fourteen days after the notice, and followed up")
  void forskning() {
    dag(START);
    var sak = navngitt(innhold(true, List.of(), dato(null, START.plusDays(200))));
    loggInn("saksbehandler");
    redigering.lagre(sak, new Risikoskjema(null, null, "Ingen tilbud", "3", "5", "2", "3"));
    var risiko = planer.hent(sak).risikoer().get(0).id().toString();
    tiltak.lagre(sak, new Tiltaksskjema(null, null, risiko, "Varsle markedet", "jonas", START.plusDays(20).toString()));
    assertThat(oppgave(sak, "gjennomforTiltak")).as("before the plan is confirmed").isNull();
    gjor("saksbehandler", sak, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "JA"));
    assertThat(oppgave(sak, "gjennomforTiltak").getAssignee()).isEqualTo("jonas");
    gjor("jonas", sak, "gjennomforTiltak", Map.of("resultat", "Varslet", "utfortDato", iDag()));

    assertThat(oppgave(sak, "arbeidMedDel")).isNull();
    gjor("saksbehandler", sak, "kunngjorAnskaffelse", Map.of("kunngjortDato", iDag(), "kunngjoring", "https://kunngjoring.example/1"));
    gjor("saksbehandler", sak, "velgLeverandor", Map.of("anskaffelse", "AVLYST", "begrunnelse", "Ingen tilbud"));
    gjor("saksbehandler", sak, "kunngjorAnskaffelse", Map.of("kunngjortDato", iDag(), "kunngjoring", "https://kunngjoring.example/2"));
    gjor("saksbehandler", sak, "velgLeverandor", Map.of("anskaffelse", "VALGT", "leverandor", "Forskerne", "begrunnelse", "Best"));
    gjor("saksbehandler", sak, "inngaaKontrakt", Map.of("kontraktDato", iDag(), "kontraktsum", 1_200_000));
    gjor("saksbehandler", sak, "mottaDelrapport", Map.of("mottattDato", iDag()));
    gjor("saksbehandler", sak, "mottaSluttrapport", Map.of("mottattDato", iDag(), "tittel", "Evaluering"));
    loggInn("saksbehandler");
    assertThat(anskaffelser.alle(sak)).singleElement().satisfies(
        a -> assertThat(a.kontraktOre()).isEqualTo(120_000_000L), a -> assertThat(a.leverandor()).isEqualTo("Forskerne"));

    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    assertThat(saksstatus(sak)).as("the leader has approved, the director has not").isEqualTo("TIL_DIREKTOR");
    gjor("direktor", sak, "godkjennDirektor", Map.of("direktorgodkjenning", "GODKJENT"));
    lever(sak);
    gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", iDag()));
    assertThat(saksstatus(sak)).isEqualTo("PUBLISERES");
    gjor("koordinator", sak, "varsleDepartementet", Map.of("varsling", "VARSLET", "varsletDato", iDag()));
    assertThat(oppgave(sak, "publiserRapport")).isNull();
    dag(START.plusDays(14));
    regi.kjorForfalteJobber();
    assertThatThrownBy(
            () ->
                gjor(
                    "saksbehandler",
                    sak,
                    "publiserRapport",
                    Map.of("publisertDato", START.plusDays(13).toString(), "adresse", "https://direktoratet.example/1")))
        .isInstanceOf(Regelbrudd.class);
    gjor(
        "saksbehandler",
        sak,
        "publiserRapport",
        Map.of("publisertDato", START.plusDays(14).toString(), "adresse", "https://direktoratet.example/1"));
    gjor("saksbehandler", sak, "registrerEvalueringsportalen", Map.of("portal", "IKKE_AKTUELT", "begrunnelse", "Statistikk"));
    assertThatThrownBy(() -> gjor("saksbehandler", sak, "planleggOppfolging", Map.of("oppfolging", "TILTAK")))
        .isInstanceOf(Regelbrudd.class);
    loggInn("saksbehandler");
    tiltak.lagre(
        sak, new Tiltaksskjema(null, null, "OPPFOLGING", "Lag veileder", "saksbehandler", START.plusDays(90).toString()));
    gjor("saksbehandler", sak, "planleggOppfolging", Map.of("oppfolging", "TILTAK"));
    assertThat(saksstatus(sak)).isEqualTo("FOLGES_OPP");
    assertThat(oppgave(sak, "gjennomforTiltak").getDueDate()).isEqualTo(java.util.Date.from(Tid.sluttAv(START.plusDays(90))));
    gjor("saksbehandler", sak, "gjennomforTiltak", Map.of("resultat", "Veilederen er ute", "utfortDato", iDag()));
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(publiseringer.alle(sak)).singleElement().satisfies(p -> assertThat(p.publisert()).isEqualTo(START.plusDays(14)));
  }

  @Test
  @DisplayName("parts with deadlines of their own are delivered for themselves; in time only when every one was")
  void delerForSeg() {
    dag(START);
    var sak =
        planlagt(
            innhold(
                false,
                List.of("Del 1", "Del 2"),
                dato("Del 1", START.plusDays(10)),
                dato("Del 2", START.plusDays(20)),
                dato(null, START.plusDays(100))));
    dag(START.plusDays(15));
    for (var del : List.of("1", "2")) {
      utfor("saksbehandler", sak, "arbeidMedDel", del, Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
      utfor("kvalitetssikrer", sak, "kvalitetssikreDel", del, Map.of("kvalitet", "GODKJENT"));
      utfor("leder", sak, "godkjennDel", del, Map.of("godkjenning", "GODKJENT"));
      utfor("koordinator", sak, "leverDel", del, Map.of("leveringsdato", iDag(), "leveringsmaate", "EPOST"));
    }
    assertThat(saksstatus(sak)).isEqualTo("LEVERT");
    assertThat(oppgave(sak, "kvalitetssikre")).isNull();
    gjor(
        "koordinator",
        sak,
        "registrerMerknad",
        Map.of("merknad", "RETUR", "merknadDato", iDag(), "merknadTekst", "Mangler tall", "returDeler", "[\"2\"]"));
    utfor("saksbehandler", sak, "arbeidMedDel", "2", Map.of("resultat", "Bedre", "trafikklys", "GRONN"));
    utfor("kvalitetssikrer", sak, "kvalitetssikreDel", "2", Map.of("kvalitet", "GODKJENT"));
    utfor("leder", sak, "godkjennDel", "2", Map.of("godkjenning", "GODKJENT"));
    utfor("koordinator", sak, "leverDel", "2", Map.of("leveringsdato", iDag(), "leveringsmaate", "EPOST"));
    gjor("koordinator", sak, "registrerMerknad", Map.of("merknad", "GODTATT", "merknadDato", iDag()));
    assertThat(saker.hent(sak).utfall()).isEqualTo("LEVERT_FOR_SENT");
    assertThat(leveranser.alle(sak))
        .extracting(Leveranse::delId, Leveranse::utfall, Leveranse::merknad)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", Leveranseutfall.LEVERT_FOR_SENT, Merknad.Svar.GODTATT),
            org.assertj.core.groups.Tuple.tuple("2", Leveranseutfall.LEVERT_I_TIDE, Merknad.Svar.RETUR),
            org.assertj.core.groups.Tuple.tuple("2", Leveranseutfall.LEVERT_I_TIDE, Merknad.Svar.GODTATT));
  }

  @Test
  @DisplayName("a withdrawn assignment takes the measures beside it along")
  void trukket() {
    dag(START);
    var sak = planlagt(innhold(false, List.of(), dato(null, START.plusDays(40))));
    loggInn("saksbehandler");
    redigering.lagre(sak, new Risikoskjema(null, null, "Få svar", "4", "4", null, null));
    var risiko = planer.hent(sak).risikoer().get(0).id().toString();
    tiltak.lagre(sak, new Tiltaksskjema(null, null, risiko, "Ring", "saksbehandler", START.plusDays(5).toString()));
    assertThat(oppgave(sak, "gjennomforTiltak")).as("the plan is confirmed already").isNotNull();
    loggInn("koordinator");
    avslutning.trekk(sak, "Falt bort");
    assertThat(oppgave(sak, "gjennomforTiltak")).isNull();
    assertThat(saker.hent(sak).aapen()).isFalse();
  }

  @Autowired private no.saksflyt.oppgave.Saksavslutning avslutning;

  private void dag(LocalDate dag) {
    klokkenEr(dag.atTime(LocalTime.NOON).atZone(Tid.OSLO).toInstant());
  }

  private String iDag() {
    return LocalDate.now(klokke).toString();
  }

  private String saksstatus(Saksnummer sak) {
    loggInn("koordinator");
    return saker.hent(sak).status();
  }

  private Saksnummer navngitt(Oppdragsinnhold innhold) {
    loggInn("koordinator");
    var sak = versjoner.registrer(innhold, BREV, false);
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    return sak;
  }

  private Saksnummer planlagt(Oppdragsinnhold innhold) {
    var sak = navngitt(innhold);
    planlegg(sak);
    return sak;
  }

  private void tilLever(Saksnummer sak) {
    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
  }

  private void lever(Saksnummer sak) {
    gjor("koordinator", sak, "lever", Map.of("leveringsdato", iDag(), "leveringsmaate", "EPOST"));
  }

  private void utfor(String hvem, Saksnummer sak, String steg, String del, Map<String, Object> svar) {
    regi.utfor(hvem, sak, steg, del, new HashMap<>(svar));
    kjorJobber(sak);
  }

  private org.springframework.test.web.servlet.ResultActions merknad(Saksnummer sak, String svar) throws Exception {
    return web.perform(
        merknadSvar(
            sak,
            "{\"merknad\":\"%s\",\"dato\":\"%s\",\"tekst\":\"Mangler tall\",\"deler\":[\"1\"]}".formatted(svar, iDag())));
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder merknadSvar(
      Saksnummer sak, String kropp) {
    return post("/api/oppdrag/{ar}/{lopenr}/merknad", sak.ar(), sak.lopenr())
        .with(httpBasic("koordinator", "demo"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(kropp);
  }

  private static Frist dato(String del, LocalDate dag) {
    return new Frist(del, null, null, "DATO", dag, null, null);
  }

  private static Oppdragsinnhold innhold(boolean fou, List<String> deler, Frist... frister) {
    var nummer = "2082-%03d".formatted(NR.incrementAndGet());
    return new Oppdragsinnhold(
        nummer,
        "Hele veien " + nummer,
        null,
        null,
        List.of(),
        fou,
        false,
        null,
        deler.stream().map(navn -> new Del(navn, null, false, null)).toList(),
        Arrays.asList(frister),
        List.of());
  }
}
