package no.saksflyt.oppdrag.departement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A red light opens a deviation; what it proposes is done when the ministry has said yes, and not before. */
@Tag("sql")
class AvvikTest extends Departementsgang {

  @Autowired private SakService saker;
  @Autowired private Saksfrister frister;
  @Autowired private FristService fristService;
  @Autowired private Saksavslutning avslutning;
  @Autowired private HistoryService historikk;
  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("red opens a deviation by itself, one only while it runs; yellow and green open none")
  void rodAapnerEtt() {
    var sak = underArbeid();
    meld(sak, Trafikklys.GUL);
    meld(sak, Trafikklys.GRONN);
    assertThat(henvendelser.alle(sak)).isEmpty();
    meld(sak, Trafikklys.ROD);
    meld(sak, Trafikklys.ROD);
    assertThat(henvendelser.alle(sak)).hasSize(1);
    assertThat(lopende(sak, DepartementProsess.AVVIK)).isEqualTo(1);
    assertThat(oppgave(sak, "beskrivAvvik").getAssignee()).isEqualTo("saksbehandler");
    beskriv(sak, Forslag.INGEN);
    assertThat(siste(sak).tilstand()).isEqualTo(Henvendelse.Tilstand.AVSLUTTET);
    meld(sak, Trafikklys.ROD);
    assertThat(henvendelser.alle(sak)).as("the first has ended, so a new red opens the next").hasSize(2);
  }

  @Test
  @DisplayName("a part that is reported red with its result opens a deviation too")
  void rodDel() {
    var sak = underArbeid();
    gjor(
        "saksbehandler", sak, "arbeidMedDel",
        Map.of("resultat", "Delvis", "trafikklys", "ROD", "statusbegrunnelse", "Halve utvalget mangler"));
    assertThat(siste(sak).gjelder()).isEqualTo("1");
    assertThat(siste(sak).tekst()).isEqualTo("Halve utvalget mangler");
    assertThat(statuser.historikk(sak, 0, 10).rader().get(0).delId()).isEqualTo("1");
  }

  @Test
  @DisplayName("a new deadline: nothing moves before the answer; then row and tasks move, with the answer as source")
  void nyFrist() {
    var sak = underArbeid();
    var avvik = sendtAvvik(sak, Forslag.NY_FRIST);
    var foer = frist(sak);
    assertThat(foer).isNotEqualTo(FORESLATT);
    assertThat(oppgavefrist(sak, "registrerAvvikssvar")).isEqualTo("MOTPART " + idag().plusDays(40));
    loggInn("koordinator");
    henvendelser.svar(avvik.id(), svar(Avviksvar.GODTATT));
    assertThat(frist(sak)).isEqualTo(FORESLATT);
    assertThat(oppgavefrist(sak, "arbeidMedDel")).isEqualTo("EKSTERN " + FORESLATT);
    assertThat(kilder(sak, "FRIST_FLYTTET")).containsExactly("Brev 26/77-2");
    assertThat(lopende(sak, DepartementProsess.AVVIK)).isZero();
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel");
    assertThat(journal(sak)).containsExactly("U", "I");
  }

  @Test
  @DisplayName("the ministry may give another day than the one proposed")
  void annenFrist() {
    var sak = underArbeid();
    sendtAvvik(sak, Forslag.NY_FRIST);
    gjor(
        "koordinator", sak, "registrerAvvikssvar",
        Map.of(
            "avvikssvar", "GODTATT", "svarDato", idag().toString(), "nyFrist", "2077-09-15", "svarTekst", "Senest 15. september",
            "kilde", "Møte"));
    assertThat(frist(sak)).isEqualTo(LocalDate.of(2077, 9, 15));
  }

  @Test
  @DisplayName("a letter that has moved the deadline to the same day meanwhile leaves nothing to move")
  void alleredeFlyttet() {
    var sak = underArbeid();
    var avvik = sendtAvvik(sak, Forslag.NY_FRIST);
    loggInn("koordinator");
    flytt(sak, FORESLATT);
    henvendelser.svar(avvik.id(), svar(Avviksvar.GODTATT));
    assertThat(kilder(sak, "FRIST_FLYTTET")).containsExactly("Tillegg 1");
    assertThat(lopende(sak, DepartementProsess.AVVIK)).isZero();
  }

  @Test
  @DisplayName("a refusal stays as it was answered, and the owner describes a new proposal")
  void avslag() {
    var sak = underArbeid();
    var forste = sendtAvvik(sak, Forslag.BORTFALL);
    loggInn("koordinator");
    henvendelser.svar(forste.id(), svar(Avviksvar.AVSLATT));
    assertThat(saker.hent(sak).aapen()).isTrue();
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel", "beskrivAvvik");
    var alle = henvendelser.alle(sak);
    assertThat(alle).extracting(Henvendelse::tilstand).containsExactly(Henvendelse.Tilstand.BESVART, Henvendelse.Tilstand.UTKAST);
    assertThat(alle.get(0).forslag()).isEqualTo(Forslag.BORTFALL);
    assertThat(alle.get(1).returgrunn()).isEqualTo("Departementet er enig i det");
    beskriv(sak, Forslag.TILTAK);
    assertThat(henvendelser.alle(sak).get(1).forslag()).isEqualTo(Forslag.TILTAK);
    assertThat(henvendelser.alle(sak).get(0).forslag()).isEqualTo(Forslag.BORTFALL);
  }

  @Test
  @DisplayName("dropping needs the answer: then the case ends with its own outcome and nothing runs on it")
  void bortfall() {
    var sak = underArbeid();
    var sporsmal = sendtSporsmal(sak);
    var avvik = sendtAvvik(sak, Forslag.BORTFALL);
    assertThat(saker.hent(sak).aapen()).isTrue();
    loggInn("koordinator");
    henvendelser.svar(avvik.id(), svar(Avviksvar.GODTATT));
    assertThat(saker.hent(sak).utfall()).isEqualTo("BORTFALT");
    assertThat(saker.hent(sak).status()).isEqualTo("BORTFALT");
    assertThat(aapneSteg(sak)).isEmpty();
    assertThat(lopende(sak, DepartementProsess.AVVIK) + lopende(sak, DepartementProsess.SPORSMAL)).isZero();
    assertThat(henvendelser.hent(sporsmal.id()).tilstand()).isEqualTo(Henvendelse.Tilstand.AVSLUTTET);
    assertThat(gikkTilSlutt(sak, "avvikAvklart")).as("the deviation's own process went to its end").isTrue();
  }

  @Test
  @DisplayName("what the owner proposes, or the leader approves, ends no case and moves no deadline")
  void ikkeForSvaret() {
    var sak = underArbeid();
    var foer = frist(sak);
    for (var forslag : List.of(Forslag.BORTFALL, Forslag.NY_FRIST)) {
      sendtAvvikEllerNytt(sak, forslag);
      assertThat(saker.hent(sak).aapen()).isTrue();
      assertThat(frist(sak)).isEqualTo(foer);
      loggInn("koordinator");
      henvendelser.svar(siste(sak).id(), svar(Avviksvar.AVSLATT));
    }
    assertThat(frist(sak)).isEqualTo(foer);
  }

  @Test
  @DisplayName("lower priority is marked when it is agreed; a measure of our own needs no answer")
  void nedprioritertOgTiltak() {
    var sak = underArbeid();
    sendtAvvik(sak, Forslag.TILTAK);
    assertThat(siste(sak).tilstand()).isEqualTo(Henvendelse.Tilstand.AVSLUTTET);
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel");
    sendtAvvik(sak, Forslag.NEDPRIORITERE);
    assertThat(kilder(sak, "OPPDRAG_NEDPRIORITERT")).isEmpty();
    loggInn("koordinator");
    henvendelser.svar(siste(sak).id(), svar(Avviksvar.GODTATT));
    assertThat(kilder(sak, "OPPDRAG_NEDPRIORITERT")).containsExactly("Brev 26/77-2");
    assertThat(saker.hent(sak).aapen()).isTrue();
  }

  @Test
  @DisplayName("two answers at once: one is recorded, the second is told that it has been answered")
  void toSvar() throws Exception {
    var sak = underArbeid();
    var avvik = sendtAvvik(sak, Forslag.NY_FRIST);
    var id = oppgave(sak, "registrerAvvikssvar").getId();
    loggInn("koordinator");
    oppgaver.claim(id, "koordinator");
    var samtidig = new CyclicBarrier(2);
    Callable<String> fraSiden =
        () -> forsok(samtidig, () -> henvendelser.svar(avvik.id(), svar(Avviksvar.GODTATT)));
    Callable<String> fraOppgaven =
        () ->
            forsok(
                samtidig,
                () ->
                    skjemaer.submitTaskForm(
                        id,
                        new HashMap<>(
                            Map.of(
                                "avvikssvar", "AVSLATT", "svarDato", idag().toString(), "svarTekst", "Nei", "kilde", "Møte"))));
    var traader = Executors.newFixedThreadPool(2);
    try {
      var svar = Stream.of(traader.submit(fraSiden), traader.submit(fraOppgaven)).map(AvvikTest::hent).toList();
      assertThat(svar).containsExactlyInAnyOrder("ok", "konflikt");
    } finally {
      traader.shutdown();
    }
    loggInn("koordinator");
    assertThat(henvendelser.hent(avvik.id()).tilstand()).isEqualTo(Henvendelse.Tilstand.BESVART);
    assertThatThrownBy(() -> henvendelser.svar(avvik.id(), svar(Avviksvar.GODTATT)))
        .isInstanceOf(Konflikt.class)
        .hasMessage("feil.departement.besvart");
    assertThat(journal(sak)).containsExactly("U", "I");
  }

  @Test
  @DisplayName("a case that ends meanwhile takes its deviation and questions with it, and then nothing can be answered")
  void sakenSlutterImens() {
    var sak = underArbeid();
    var sporsmal = sendtSporsmal(sak);
    meld(sak, Trafikklys.ROD);
    loggInn("koordinator");
    avslutning.trekk(sak, "Trukket av departementet");
    assertThat(aapneSteg(sak)).isEmpty();
    assertThat(henvendelser.alle(sak)).extracting(Henvendelse::tilstand).containsOnly(Henvendelse.Tilstand.AVSLUTTET);
    assertThatThrownBy(() -> henvendelser.svar(sporsmal.id(), svar(null))).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> statuser.meld(sak, null, Trafikklys.GRONN, null)).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("who described a deviation cannot approve it; the leader cannot be the director too")
  void fireOyne() {
    var sak = underArbeid();
    meld(sak, Trafikklys.ROD);
    beskriv(sak, Forslag.TILTAK);
    gjor("leder", sak, "godkjennAvvik", Map.of("avviksgodkjenning", "RETUR", "begrunnelse", "Si mer om tiltakene"));
    assertThat(siste(sak).returgrunn()).isEqualTo("Si mer om tiltakene");
    beskriv(sak, Forslag.TILTAK);
    gjor("leder", sak, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    loggInn("leder");
    var id = oppgave(sak, "godkjennAvvikDirektor").getId();
    assertThatThrownBy(() -> oppgaver.claim(id, "leder")).isInstanceOf(IkkeTillatt.class);
    assertThat(siste(sak).tilstand()).isEqualTo(Henvendelse.Tilstand.UTKAST);
  }

  @ParameterizedTest
  @EnumSource(value = Trafikklys.class, names = {"GUL", "ROD"})
  @DisplayName("yellow and red need a reason; others than the unit's own people and the coordinator cannot report")
  void krav(Trafikklys lys) {
    var sak = underArbeid();
    loggInn("saksbehandler");
    assertThatThrownBy(() -> statuser.meld(sak, null, lys, " ")).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> statuser.meld(sak, "7", lys, "Fordi")).isInstanceOf(Regelbrudd.class);
    loggInn("revisor");
    assertThatThrownBy(() -> statuser.meld(sak, null, lys, "Fordi")).isInstanceOf(IkkeTillatt.class);
    assertThat(statuser.historikk(sak, 0, 10).totalt()).isZero();
  }

  private void sendtAvvikEllerNytt(Saksnummer sak, Forslag forslag) {
    if (oppgave(sak, "beskrivAvvik") == null) {
      meld(sak, Trafikklys.ROD);
    }
    beskriv(sak, forslag);
    gjor("leder", sak, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    gjor("direktor", sak, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
    send(sak, "sendAvvik");
  }

  private String forsok(CyclicBarrier samtidig, Runnable arbeid) throws Exception {
    loggInn("koordinator");
    samtidig.await();
    try {
      arbeid.run();
      return "ok";
    } catch (Konflikt konflikt) {
      return "konflikt";
    } finally {
      loggUt();
    }
  }

  private static String hent(Future<String> svar) {
    try {
      return svar.get();
    } catch (Exception feil) {
      throw new AssertionError(feil);
    }
  }

  private void flytt(Saksnummer sak, LocalDate dato) {
    fristService.flytt(sak, Saksfrist.HELE_SAKEN, dato, "Nytt tillegg", "Tillegg 1");
  }

  private LocalDate frist(Saksnummer sak) {
    return frister.gjeldende(sak, null).orElseThrow().dato();
  }

  private String oppgavefrist(Saksnummer sak, String steg) {
    return jdbc.sql("select fristtype, frist from oppgavefrist where saksnummer = :sak and steg = :steg")
        .param("sak", sak.toString())
        .param("steg", steg)
        .query((rs, nr) -> rs.getString(1) + " " + rs.getObject(2, LocalDate.class))
        .single();
  }

  private List<String> kilder(Saksnummer sak, String type) {
    return jdbc.sql("select kilde from sakshendelse where saksnummer = :sak and type = :type order by id")
        .param("sak", sak.toString())
        .param("type", type)
        .query(String.class)
        .list();
  }

  private List<String> journal(Saksnummer sak) {
    return jdbc.sql("select type from journalpost where saksnummer = :sak order by lopenr")
        .param("sak", sak.toString())
        .query(String.class)
        .list();
  }

  private boolean gikkTilSlutt(Saksnummer sak, String slutt) {
    return motor.somSystem(
        "a test looks",
        () ->
            historikk.createHistoricProcessInstanceQuery().processInstanceBusinessKey(sak.toString())
                .processDefinitionKey(DepartementProsess.AVVIK).list().stream()
                .anyMatch(
                    en ->
                        historikk.createHistoricActivityInstanceQuery().processInstanceId(en.getId()).activityId(slutt).count()
                            > 0));
  }
}
