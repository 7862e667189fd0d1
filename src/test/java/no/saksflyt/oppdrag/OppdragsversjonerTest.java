package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.oppdrag.Oppdragsinnhold.Del;
import no.saksflyt.oppdrag.Oppdragsinnhold.Frist;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Kretser;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** What a letter does to a running assignment, in every step it can stand in. */
@Tag("sql")
class OppdragsversjonerTest extends Saksgang {

  private static final AtomicInteger NR = new AtomicInteger(100);
  private static final LocalDate FRIST = LocalDate.of(2078, 3, 1);
  private static final LocalDate NY_FRIST = LocalDate.of(2078, 6, 1);
  private static final Brevkilde FORSTE = new Brevkilde(1, "Tildelingsbrev 2091", LocalDate.of(2077, 12, 20), "77/100-");
  private static final Brevkilde TILLEGG = new Brevkilde(2, "Tillegg nr. 1 til tildelingsbrev 2091", null, "77/100-4");

  @Autowired private Oppdragsversjoner versjoner;
  @Autowired private SakService saker;
  @Autowired private Saksfrister frister;
  @Autowired private Hendelser hendelser;
  @Autowired private PaaVentService venting;
  @Autowired private Saksavslutning avslutning;
  @Autowired private Clock klokke;
  @Autowired private MockMvc web;

  // --- registration

  @Test
  @DisplayName("an assignment from a letter has parts, deadlines, a first version and its first task")
  void registrert() {
    var sak =
        registrer(
            innhold("Del 1", "Del 2")
                .medFrister(
                    List.of(
                        frist("Del 1", "Utkast", LocalDate.of(2078, 2, 1)),
                        frist("Del 1", "Rapport", FRIST),
                        new Frist("Del 2", null, "Snarest", "LOPENDE", null, null, null))));
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_FORDELING");
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
    assertThat(versjoner.versjoner(sak)).singleElement().satisfies(v -> assertThat(v.kilde()).isEqualTo(FORSTE));
    assertThat(frister.alle(sak))
        .extracting(Saksfrist::referanse, Saksfrist::dato, Saksfrist::fristtype)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Saksfrist.HELE_SAKEN, FRIST, Fristtype.EKSTERN),
            org.assertj.core.groups.Tuple.tuple("1", FRIST, Fristtype.EKSTERN),
            org.assertj.core.groups.Tuple.tuple("1-1", LocalDate.of(2078, 2, 1), Fristtype.EKSTERN),
            org.assertj.core.groups.Tuple.tuple("2", null, Fristtype.INGEN));
  }

  @Test
  @DisplayName("an assignment is its number, and without one its title in the year")
  void identitet() {
    var med = innhold("Del 1");
    var sak = registrer(med);
    assertThat(versjoner.finn(med.nummer())).contains(sak);
    assertThatThrownBy(() -> registrer(med)).isInstanceOf(Regelbrudd.class);
    var tittel = "FoU: evaluering – runde " + NR.incrementAndGet();
    var uten = utenNummer(tittel);
    var andre = registrer(uten);
    assertThat(versjoner.finnUtenNummer(2091, Oppdragsversjoner.normalisert(tittel.replace("–", "-").toUpperCase())))
        .contains(andre);
    assertThat(versjoner.finnUtenNummer(2092, Oppdragsversjoner.normalisert(tittel))).isEmpty();
    assertThatThrownBy(() -> registrer(uten)).isInstanceOf(Regelbrudd.class);
  }

  // --- the condition

  @Test
  @DisplayName("a conditional assignment waits, and a letter that lifts the condition sends it on")
  void forbeholdOpphevetVedBrev() {
    var innhold = innhold("Del 1").medForbehold(true);
    var sak = registrer(innhold);
    assertThat(saker.hent(sak).status()).isEqualTo("MED_FORBEHOLD");
    assertThat(oppgave(sak, "folgOppForbehold")).isNotNull();
    assertThat(oppgave(sak, "fordelOppdrag")).isNull();
    assertThat(versjoner.nyVersjon(sak, innhold.medForbehold(false), TILLEGG)).isTrue();
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_FORDELING");
    assertThat(oppgave(sak, "folgOppForbehold")).isNull();
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
  }

  @Test
  @DisplayName("the coordinator lifts it by hand, which is a version too")
  void forbeholdOpphevetForHaand() {
    var sak = registrer(innhold("Del 1").medForbehold(true));
    gjor("koordinator", sak, "folgOppForbehold", Map.of("forbehold", "OPPHEVET", "grunn", "Vedtatt i juni"));
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_FORDELING");
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
    assertThat(versjoner.gjeldende(sak).forbehold()).isFalse();
    assertThat(versjoner.versjoner(sak).get(1).grunn()).isEqualTo("Vedtatt i juni");
  }

  @Test
  @DisplayName("an assignment that is dropped ends as withdrawn")
  void forbeholdBortfalt() {
    var sak = registrer(innhold("Del 1").medForbehold(true));
    gjor("koordinator", sak, "folgOppForbehold", Map.of("forbehold", "BORTFALT", "grunn", "Ikke bevilget"));
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(saker.hent(sak).utfall()).isEqualTo("TRUKKET");
    avslutning.gjenaapne(sak, "Bevilget likevel");
    assertThat(saker.hent(sak).status()).isEqualTo("MED_FORBEHOLD");
    assertThat(oppgave(sak, "folgOppForbehold")).isNotNull();
  }

  // --- a change in every step

  @ParameterizedTest
  @ValueSource(
      strings = {"fordelOppdrag", "navngiSaksansvarlig", "arbeidMedDel", "kvalitetssikre", "godkjenn", "lever"})
  @DisplayName("title, deadline and a new part reach the case wherever it stands, and the work goes on from there")
  void iHvertSteg(String steg) {
    var sak = registrer(innhold("Del 1"));
    til(sak, steg);
    loggInn("koordinator");
    var ny = endret(versjoner.gjeldende(sak), "Ny tittel", List.of("Del 1", "Del 2"), NY_FRIST);

    assertThat(versjoner.nyVersjon(sak, ny, TILLEGG)).isTrue();

    assertThat(saker.hent(sak).tittel()).isEqualTo("Ny tittel");
    assertThat(frister.gjeldende(sak, null).orElseThrow().dato()).isEqualTo(NY_FRIST);
    assertThat(frister.gjeldende(sak, null).orElseThrow().opprinnelig()).isEqualTo(FRIST);
    assertThat(hendelse(sak, "FRIST_FLYTTET").kilde()).isEqualTo("Tillegg nr. 1 til tildelingsbrev 2091, 77/100-4");
    assertThat(hendelse(sak, "SAK_ENDRET").etter()).isEqualTo("Tittel: Ny tittel");
    assertThat(hendelse(sak, "DEL_LAGT_TIL").etter()).isEqualTo("Del 2");
    assertThat(oppgave(sak, "vurderEndring")).isNotNull();
    assertThat(oppgave(sak, "vurderEndring").getAssignee())
        .isEqualTo(List.of("fordelOppdrag", "navngiSaksansvarlig").contains(steg) ? null : "saksbehandler");

    if (List.of("fordelOppdrag", "navngiSaksansvarlig").contains(steg)) {
      assertThat(oppgave(sak, steg)).isNotNull();
      til(sak, "arbeidMedDel");
    }
    assertThat(saker.hent(sak).status()).isEqualTo("UNDER_ARBEID");
    assertThat(oppgave(sak, "kvalitetssikre")).isNull();
    assertThat(oppgave(sak, "godkjenn")).isNull();
    assertThat(oppgave(sak, "lever")).isNull();
    var aapne = deloppgaver(sak);
    assertThat(aapne).hasSize(List.of("kvalitetssikre", "godkjenn", "lever").contains(steg) ? 1 : 2);
    assertThat(aapne).allSatisfy(t -> assertThat(Tid.dato(t.getDueDate().toInstant())).isEqualTo(NY_FRIST));
    aapne.forEach(t -> fullforDel(sak, t));
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_KVALITETSSIKRING");
    assertThat(oppgave(sak, "kvalitetssikre")).isNotNull();
    assertThat(oppdrag.deler(sak)).allSatisfy(d -> assertThat(d.status()).isEqualTo(Oppdragsdel.Status.UTFORT));
  }

  @Test
  @DisplayName("a part that falls away ends its task, keeps its work, and the last one sends the case on")
  void delFallerBort() {
    var sak = registrer(innhold("Del 1", "Del 2", "Del 3"));
    til(sak, "arbeidMedDel");
    fullforDel(sak, deloppgave(sak, "1"));
    loggInn("koordinator");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1", "Del 3"), FRIST), TILLEGG);
    kjorJobber(sak);
    assertThat(oppdrag.del(sak, "2").status()).isEqualTo(Oppdragsdel.Status.BORTFALT);
    assertThat(deloppgaver(sak)).hasSize(1);
    assertThat(hendelse(sak, "DEL_FALT_BORT").foer()).isEqualTo("Del 2");
    assertThat(oppgave(sak, "kvalitetssikre")).isNull();
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1"), FRIST), TILLEGG);
    kjorJobber(sak);
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_KVALITETSSIKRING");
    assertThat(oppgave(sak, "kvalitetssikre")).isNotNull();
    assertThat(oppdrag.del(sak, "1").resultat()).isEqualTo("Ferdig");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1", "Del 2"), FRIST), TILLEGG);
    assertThat(deloppgave(sak, "2")).isNotNull();
    assertThat(oppgave(sak, "kvalitetssikre")).isNull();
  }

  @Test
  @DisplayName("a letter that comes while the job after the last part waits still opens the new part's task")
  void delMensJobbenVenter() {
    var sak = registrer(innhold("Del 1"));
    til(sak, "arbeidMedDel");
    loggInn("saksbehandler");
    skjemaer.submitTaskForm(deloppgave(sak, "1").getId(), Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    loggInn("koordinator");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1", "Del 2"), FRIST), TILLEGG);
    kjorJobber(sak);
    assertThat(deloppgaver(sak)).hasSize(1);
    assertThat(oppgave(sak, "kvalitetssikre")).isNull();
  }

  @Test
  @DisplayName("a case on hold goes on being held")
  void paaVent() {
    var sak = registrer(innhold("Del 1"));
    til(sak, "kvalitetssikre");
    loggInn("koordinator");
    venting.settPaaVent(sak, LocalDate.now(klokke).plusDays(30), "Venter");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1", "Del 2"), NY_FRIST), TILLEGG);
    assertThat(deloppgaver(sak)).hasSize(1);
    assertThat(venting.gjeldende(sak)).isPresent();
    venting.gjenoppta(sak, "Avklart");
    assertThat(deloppgaver(sak)).hasSize(1);
  }

  @Test
  @DisplayName("a new part of a restricted case is as hidden as the rest")
  void begrenset() {
    var sak = nySak(true);
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    planlegg(sak);
    loggInn("koordinator");
    versjoner.nyVersjon(
        sak, endret(versjoner.gjeldende(sak), null, List.of("Ny del"), LocalDate.of(2077, 6, 1)), TILLEGG);
    kjorJobber(sak);
    assertThat(deloppgaver(sak)).singleElement().satisfies(
        t -> assertThat(t.getTenantId()).isEqualTo(Kretser.forSak(sak)));
    loggInn("saksbehandler2");
    assertThat(versjoner.finn(oppdragsnummer(sak))).isEmpty();
    assertThatThrownBy(() -> versjoner.versjoner(sak)).isInstanceOf(no.saksflyt.felles.IkkeFunnet.class);
  }

  @Test
  @DisplayName("an ended case keeps the version and follows it when it is opened again")
  void avsluttet() {
    var sak = registrer(innhold("Del 1"));
    avslutning.trekk(sak, "Ikke aktuelt");
    var ny = endret(versjoner.gjeldende(sak), "Ny tittel", List.of("Del 1", "Del 2"), NY_FRIST);
    assertThat(versjoner.nyVersjon(sak, ny, TILLEGG)).isTrue();
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(saker.hent(sak).tittel()).isNotEqualTo("Ny tittel");
    assertThat(oppdrag.deler(sak)).hasSize(1);
    assertThat(hendelse(sak, "NY_VERSJON_ETTER_SLUTT").etter()).isEqualTo("2");
    avslutning.gjenaapne(sak, "Brevet gjør det aktuelt");
    assertThat(saker.hent(sak).tittel()).isEqualTo("Ny tittel");
    assertThat(oppdrag.deler(sak)).hasSize(2);
    assertThat(frister.gjeldende(sak, null).orElseThrow().dato()).isEqualTo(NY_FRIST);
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
  }

  @Test
  @DisplayName("an unchanged repetition is a version and nothing else")
  void gjentatt() {
    var sak = registrer(innhold("Del 1"));
    assertThat(versjoner.nyVersjon(sak, versjoner.gjeldende(sak), TILLEGG)).isFalse();
    assertThat(versjoner.versjoner(sak)).hasSize(2);
    assertThat(versjoner.versjoner(sak).get(1).forskjeller()).isEmpty();
    assertThat(hendelser(sak)).extracting(Sakshendelse::type).contains("NY_VERSJON").doesNotContain("SAK_ENDRET");
    assertThat(oppgave(sak, "vurderEndring")).isNull();
  }

  @Test
  @DisplayName("two letters before anybody has assessed the first are one task that shows both")
  void enVurdering() {
    var sak = registrer(innhold("Del 1"));
    til(sak, "arbeidMedDel");
    loggInn("koordinator");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), "Andre tittel", List.of("Del 1"), FRIST), TILLEGG);
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), "Tredje tittel", List.of("Del 1"), NY_FRIST), TILLEGG);
    var id = oppgave(sak, "vurderEndring").getId();
    loggInn("saksbehandler");
    var vist = skjemaer.getTaskFormVariables(id).get("endringer").toString();
    assertThat(vist).contains("Andre tittel", "Tredje tittel", "Før: 01.03.2078", "Nå: 01.06.2078", "Tillegg nr. 1");
    gjor("saksbehandler", sak, "vurderEndring", Map.of("betydning", "INGEN", "vurdering", "Dekket"));
    loggInn("koordinator");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), "Fjerde tittel", List.of("Del 1"), NY_FRIST), TILLEGG);
    loggInn("saksbehandler");
    assertThat(skjemaer.getTaskFormVariables(oppgave(sak, "vurderEndring").getId()).get("endringer").toString())
        .contains("Fjerde tittel")
        .doesNotContain("Andre tittel");
  }

  @Test
  @DisplayName("a date that is taken back leaves the case without one, and with a day to look at it again")
  void fristFallerBort() {
    var sak = registrer(innhold("Del 1"));
    til(sak, "arbeidMedDel");
    loggInn("koordinator");
    versjoner.nyVersjon(
        sak,
        versjoner.gjeldende(sak).medFrister(List.of(new Frist(null, null, "Løpende", "LOPENDE", null, null, null))),
        TILLEGG);
    var frist = frister.gjeldende(sak, null).orElseThrow();
    assertThat(frist.fristtype()).isEqualTo(Fristtype.INGEN);
    assertThat(frist.oppfolging()).isNotNull();
    assertThat(deloppgaver(sak)).allSatisfy(t -> assertThat(t.getDueDate()).isNull());
  }

  @Test
  @DisplayName("two letters on one case at once take turns: both are versions")
  void toBrevSamtidig() throws Exception {
    var sak = registrer(innhold("Del 1"));
    til(sak, "arbeidMedDel");
    var start = new CyclicBarrier(2);
    var traader = Executors.newFixedThreadPool(2);
    try {
      var svar = new ArrayList<Future<Boolean>>();
      for (var navn : List.of("Del A", "Del B")) {
        svar.add(
            traader.submit(
                () -> {
                  loggInn("koordinator");
                  try {
                    start.await();
                    for (int forsok = 0; ; forsok++) {
                      try {
                        return versjoner.nyVersjon(
                            sak, endret(versjoner.gjeldende(sak), null, List.of("Del 1", navn), FRIST), TILLEGG);
                      } catch (no.saksflyt.felles.Konflikt | org.springframework.dao.ConcurrencyFailureException igjen) {
                        if (forsok == 3) {
                          throw igjen;
                        }
                      }
                    }
                  } finally {
                    loggUt();
                  }
                }));
      }
      for (var ett : svar) {
        assertThat(ett.get()).isTrue();
      }
    } finally {
      traader.shutdownNow();
    }
    loggInn("koordinator");
    assertThat(versjoner.versjoner(sak)).extracting(Oppdragsversjon::nr).containsExactly(1, 2, 3);
    kjorJobber(sak);
    var aapne = oppdrag.deler(sak).stream().filter(Oppdragsdel::gjenstaar).count();
    assertThat(deloppgaver(sak)).hasSize((int) aapne);
  }

  @Test
  @DisplayName("an assignment registered by hand has a first version, and a letter changes it like any other")
  void handregistrert() {
    var sak = underArbeid();
    loggInn("koordinator");
    assertThat(versjoner.versjoner(sak)).singleElement().satisfies(v -> assertThat(v.kilde()).isNull());
    var ny = endret(versjoner.gjeldende(sak), "Ny tittel", List.of(), NY_FRIST);
    versjoner.nyVersjon(sak, ny, TILLEGG);
    assertThat(deloppgaver(sak)).hasSize(1);
    assertThat(frister.gjeldende(sak, null).orElseThrow().dato()).isEqualTo(NY_FRIST);
  }

  // --- what people see

  @Test
  @DisplayName("the case's page, the panel beside a task and the page of versions tell what changed and by which letter")
  void vist() throws Exception {
    var sak = registrer(innhold("Del 1"));
    til(sak, "arbeidMedDel");
    web.perform(get("/oppgave/" + deloppgaver(sak).get(0).getId() + "/panel").with(som("saksbehandler")));
    loggInn("koordinator");
    versjoner.nyVersjon(sak, endret(versjoner.gjeldende(sak), "Ny tittel", List.of("Del 2"), NY_FRIST), TILLEGG);
    kjorJobber(sak);
    for (var sti : List.of(sak.sti(), "/oppdrag/" + sak + "/versjoner", "/oppdrag/" + sak + "/versjoner?fra=1&til=2")) {
      web.perform(get(sti).with(som("saksbehandler")))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Tillegg nr. 1 til tildelingsbrev 2091")))
          .andExpect(content().string(containsString("Ny tittel")))
          .andExpect(content().string(containsString("Hovedansvar")))
          .andExpect(content().string(not(containsString("??"))))
          .andExpect(content().string(not(containsString("BORTFALT"))));
    }
    web.perform(get(sak.sti()).with(som("leder"))).andExpect(content().string(containsString("Falt bort")));
    web.perform(get("/oppgave/" + deloppgaver(sak).get(0).getId() + "/panel").with(som("saksbehandler")))
        .andExpect(content().string(containsString("Tittel: Ny tittel")))
        .andExpect(content().string(containsString("Følger av Tillegg nr. 1")));
    web.perform(get("/api/oppdrag/" + sak + "/versjoner").with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(2))
        .andExpect(jsonPath("$[1].kilde.referanse").value("77/100-4"))
        .andExpect(jsonPath("$[1].innhold.frister[0].dato").value("2078-06-01"))
        .andExpect(jsonPath("$[1].forskjeller[0].felt").value("tittel"));
  }

  @Test
  @DisplayName("the versions of a restricted case are nowhere for those not named on it")
  void versjonerAvBegrenset() throws Exception {
    var sak = nySak(true);
    web.perform(get("/oppdrag/" + sak + "/versjoner").with(som("leder"))).andExpect(status().isNotFound());
    web.perform(get("/api/oppdrag/" + sak + "/versjoner").with(som("leder"))).andExpect(status().isNotFound());
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor som(String person) {
    return SecurityMockMvcRequestPostProcessors.user(person).roles("ansatt");
  }

  // --- how it is done

  private Saksnummer registrer(Oppdragsinnhold innhold) {
    loggInn("koordinator");
    return versjoner.registrer(innhold, FORSTE, false);
  }

  private static Oppdragsinnhold innhold(String... deler) {
    var nummer = "2091-%03d".formatted(NR.incrementAndGet());
    return new Oppdragsinnhold(
        nummer, "Oppdrag " + nummer, "1", "IMDi", List.of("HK-dir"), false, false, "Beskrivelse", deler(List.of(deler)),
        List.of(frist(null, null, FRIST)), List.of());
  }

  private static Oppdragsinnhold utenNummer(String tittel) {
    return new Oppdragsinnhold(
        null, tittel, null, "IMDi", List.of(), true, false, null, List.of(), List.of(frist(null, null, FRIST)), List.of());
  }

  private static Oppdragsinnhold endret(Oppdragsinnhold foer, String tittel, List<String> deler, LocalDate frist) {
    return new Oppdragsinnhold(
        foer.nummer(), tittel == null ? foer.tittel() : tittel, foer.maal(), foer.hovedansvar(), foer.bidragsytere(),
        foer.fou(), foer.forbehold(), foer.beskrivelse(), deler(deler), List.of(frist(null, null, frist)), foer.midler());
  }

  private static List<Del> deler(List<String> navn) {
    return navn.stream().map(n -> new Del(n, null, false, null)).toList();
  }

  private static Frist frist(String del, String merkelapp, LocalDate dato) {
    return new Frist(del, merkelapp, null, "DATO", dato, null, null);
  }

  /** Does what stands open until the case waits at the step. */
  private void til(Saksnummer sak, String steg) {
    if (oppgave(sak, "fordelOppdrag") != null && !steg.equals("fordelOppdrag")) {
      gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    }
    if (oppgave(sak, "navngiSaksansvarlig") != null && !steg.equals("navngiSaksansvarlig")) {
      gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    }
    if (!List.of("fordelOppdrag", "navngiSaksansvarlig").contains(steg)) {
      planlegg(sak);
    }
    if (Stream.of("kvalitetssikre", "godkjenn", "lever").anyMatch(steg::equals)) {
      deloppgaver(sak).forEach(t -> fullforDel(sak, t));
    }
    if (List.of("godkjenn", "lever").contains(steg)) {
      gjor("kvalitetssikrer", sak, "kvalitetssikre", Map.of("kvalitet", "GODKJENT"));
    }
    if (steg.equals("lever")) {
      gjor("leder", sak, "godkjenn", Map.of("godkjenning", "GODKJENT"));
    }
  }

  private void fullforDel(Saksnummer sak, Task del) {
    loggInn("saksbehandler");
    skjemaer.submitTaskForm(del.getId(), Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    kjorJobber(sak);
  }

  private List<Task> deloppgaver(Saksnummer sak) {
    return motor.somSystem(
        "a test looks",
        () ->
            oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).taskDefinitionKey("arbeidMedDel").list());
  }

  private Task deloppgave(Saksnummer sak, String delId) {
    return motor.somSystem(
        "a test looks",
        () ->
            oppgaver
                .createTaskQuery()
                .processInstanceBusinessKey(sak.toString())
                .taskDefinitionKey("arbeidMedDel")
                .processVariableValueEquals("delId", delId)
                .singleResult());
  }

  private String oppdragsnummer(Saksnummer sak) {
    loggInn("koordinator");
    var nummer = oppdrag.hent(sak).nummer();
    loggInn("saksbehandler2");
    return nummer;
  }

  private List<Sakshendelse> hendelser(Saksnummer sak) {
    return hendelser.tidslinje(sak, 0, 200).rader();
  }

  private Sakshendelse hendelse(Saksnummer sak, String type) {
    return hendelser(sak).stream().filter(h -> h.type().equals(type)).findFirst().orElseThrow();
  }
}
