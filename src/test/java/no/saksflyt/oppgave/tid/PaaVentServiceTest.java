package no.saksflyt.oppgave.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Saksfrister;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A hold: tasks stay, our own targets stand still, promises run on; it ends once, by its day or by a person. */
class PaaVentServiceTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);
  private static final LocalDate TIL = LocalDate.of(2032, 9, 16);

  @Autowired private PaaVentService paaVent;
  @Autowired private Saksfrister saksfrister;
  @Autowired private Saksavslutning avslutning;
  @Autowired private ManagementService drift;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("the timer ends the hold on its day: our own target moves by the days held, the agreed one does not")
  void tidenErUte() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("leder");
    detEr(LocalDate.of(2032, 9, 7));
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    assertThat(saker.oppgave(sak, "navngiSaksansvarlig")).isNotNull();
    assertThat(timer(sak).getDuedate()).isEqualTo(Date.from(Tid.startAv(TIL)));
    loggUt();
    detEr(TIL);
    drift.executeJob(timer(sak).getId());
    // Three working days from Monday 6 September, and nine calendar days held.
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo("2032-09-20");
    assertThat(saker.oppgave(sak, "navngiSaksansvarlig").getDueDate())
        .isEqualTo(Date.from(Tid.sluttAv(LocalDate.of(2032, 9, 20))));
    assertThat(saksfrister.gjeldende(sak, null).orElseThrow().dato()).isEqualTo(FRIST);
    assertThat(saker.hendelser(sak)).containsSubsequence("SAK_PAA_VENT", "SAK_GJENOPPTATT");
    assertThat(paaVent.gjeldende(sak)).isEmpty();
  }

  @Test
  @DisplayName("a timer that fires late gives no more days than the hold was meant to have")
  void forSen() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("leder");
    paaVent.settPaaVent(sak, LocalDate.of(2032, 9, 8), "Venter på svar");
    loggUt();
    detEr(LocalDate.of(2032, 9, 30));
    drift.executeJob(timer(sak).getId());
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo("2032-09-13");
  }

  @Test
  @DisplayName("taken up before the day by a person: the days really held count, and the process goes on without its timer")
  void foerTiden() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("koordinator");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    detEr(LocalDate.of(2032, 9, 8));
    paaVent.gjenoppta(sak, "Svaret kom");
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo("2032-09-13");
    assertThat(timere(sak)).isEmpty();
    assertThat(saker.hendelser(sak)).containsOnlyOnce("SAK_GJENOPPTATT");
    assertThatThrownBy(() -> paaVent.gjenoppta(sak, "En gang til"))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.paavent.ikkePaaVent"));
    paaVent.settPaaVent(sak, TIL, "Venter igjen");
    assertThat(timere(sak)).hasSize(1);
  }

  @Test
  @DisplayName("two holds after each other both count, reckoned from the first date")
  void toGanger() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("koordinator");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    detEr(LocalDate.of(2032, 9, 7));
    paaVent.gjenoppta(sak, "Svaret kom");
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo("2032-09-10");
    paaVent.settPaaVent(sak, TIL, "Venter på mer");
    detEr(LocalDate.of(2032, 9, 8));
    paaVent.gjenoppta(sak, "Mer kom");
    // 9 September and two days is a Saturday.
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo("2032-09-13");
  }

  @Test
  @DisplayName("a case whose own deadline is our target moves once, not once more for the task that follows it")
  void internSak() {
    var sak = saker.underArbeid(Fristtype.INTERN, FRIST);
    loggInn("saksbehandler");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    detEr(LocalDate.of(2032, 9, 13));
    paaVent.gjenoppta(sak, "Svaret kom");
    assertThat(saksfrister.gjeldende(sak, null).orElseThrow().dato()).isEqualTo(FRIST.plusDays(7));
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(FRIST.plusDays(7));
    assertThat(saker.hendelser(sak)).contains("FRIST_FLYTTET");
  }

  @Test
  @DisplayName("a statute's deadline runs on")
  void lov() {
    var sak = saker.underArbeid(Fristtype.LOV, FRIST);
    loggInn("leder");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    detEr(LocalDate.of(2032, 9, 13));
    paaVent.gjenoppta(sak, "Svaret kom");
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(FRIST);
  }

  @Test
  @DisplayName("never two holds at once; another end date moves the timer of the one that runs")
  void endre() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("teamleder");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    assertThatThrownBy(() -> paaVent.settPaaVent(sak, TIL.plusDays(3), "Igjen"))
        .isInstanceOfSatisfying(
            Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.paavent.alleredePaaVent"));
    paaVent.endreTil(sak, TIL.plusDays(3), "Svaret drøyer");
    assertThat(timere(sak)).hasSize(1);
    assertThat(timer(sak).getDuedate()).isEqualTo(Date.from(Tid.startAv(TIL.plusDays(3))));
  }

  @Test
  @DisplayName("a hold says until when, after today and within two years, and why")
  void regler() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("leder");
    assertThatThrownBy(() -> paaVent.settPaaVent(sak, null, " "))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            brudd -> assertThat(koder(brudd)).containsExactly("feil.paavent.tilMangler", "feil.grunnMangler"));
    assertThatThrownBy(() -> paaVent.settPaaVent(sak, MANDAG, "Derfor"))
        .isInstanceOfSatisfying(
            Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.paavent.tilForTidlig"));
    assertThatThrownBy(() -> paaVent.settPaaVent(sak, MANDAG.plusYears(2).plusDays(1), "Derfor"))
        .isInstanceOfSatisfying(
            Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.paavent.tilForSen"));
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> paaVent.settPaaVent(sak, TIL, "Derfor")).isInstanceOf(IkkeTillatt.class);
    assertThat(timere(sak)).isEmpty();
  }

  @Test
  @DisplayName("a case that ends while it waits leaves no hold behind")
  void slutt() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("koordinator");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    avslutning.trekk(sak, "Falt bort");
    assertThat(paaVent.gjeldende(sak)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from paavent where saksnummer = :sak and avsluttet is null")
                .param("sak", sak.toString())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(jdbc.sql("select utfall from steglogg where saksnummer = :sak and steg = 'navngiSaksansvarlig'")
            .param("sak", sak.toString()).query(String.class).list())
        .containsExactly("AVBRUTT");
  }

  @Test
  @DisplayName("what a step took tells the days the case waited meanwhile")
  void dagerPaaVent() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    loggInn("leder");
    paaVent.settPaaVent(sak, TIL, "Venter på svar");
    detEr(LocalDate.of(2032, 9, 9));
    paaVent.gjenoppta(sak, "Svaret kom");
    loggUt();
    saker.fullfor(sak, "navngiSaksansvarlig", Map.of("navngiving", "FEIL_ENHET"));
    assertThat(jdbc.sql("select dager_paa_vent from steglogg where saksnummer = :sak and steg = 'navngiSaksansvarlig'")
            .param("sak", sak.toString()).query(Integer.class).single())
        .isEqualTo(3);
  }

  @Test
  @DisplayName("the interface holds and takes up again")
  void grensesnitt() throws Exception {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    send(sak, "/paa-vent", "{\"til\":\"2032-09-16\",\"grunn\":\"Venter\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.paaVentTil").value("2032-09-16"));
    send(sak, "/paa-vent", "{\"til\":\"i morgen\",\"grunn\":\"Venter\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("til"));
    send(sak, "/gjenoppta", "{}").andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.feil[0].felt").value("grunn"));
    send(sak, "/gjenoppta", "{\"grunn\":\"Svar\"}").andExpect(status().isOk());
  }

  private ResultActions send(Saksnummer sak, String hva, String kropp) throws Exception {
    return web.perform(
        post("/api" + sak.sti() + hva)
            .with(httpBasic("leder", "demo"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(kropp));
  }

  private Job timer(Saksnummer sak) {
    return timere(sak).get(0);
  }

  private List<Job> timere(Saksnummer sak) {
    return saker.somSystem(
        () ->
            drift.createJobQuery().timers().list().stream()
                .filter(jobb -> saker.instanser(sak).contains(jobb.getProcessInstanceId()))
                .toList());
  }

  private static List<String> koder(Regelbrudd brudd) {
    return brudd.feil().stream().map(Feltfeil::kode).toList();
  }
}
