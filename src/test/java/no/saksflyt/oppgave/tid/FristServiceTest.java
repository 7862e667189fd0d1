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
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.Oppgavefristflytting;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Saksfrister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A deadline moves in one place, as its kind allows, and everything that hangs on it moves with it. */
class FristServiceTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);
  private static final LocalDate SENERE = LocalDate.of(2033, 1, 14);

  @Autowired private FristService frister;
  @Autowired private Saksfrister saksfrister;
  @Autowired private Oppgavefristflytting oppgaveflytting;
  @Autowired private Saksavslutning avslutning;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("a statute's deadline is never moved, whoever asks and whatever is given")
  void lov() {
    var sak = saker.underArbeid(Fristtype.LOV, FRIST);
    loggInn("koordinator");
    assertThatThrownBy(() -> frister.flytt(sak, null, SENERE, "Vi trenger mer tid", "Brev 12"))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.lov"));
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(FRIST);
    assertThat(saker.hendelser(sak)).doesNotContain("FRIST_FLYTTET");
  }

  @Test
  @DisplayName("one agreed outside moves only with the outside party's recorded answer; row, task, due date and timeline together")
  void ekstern() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    loggInn("koordinator");
    assertThatThrownBy(() -> frister.flytt(sak, null, SENERE, "Vi trenger mer tid", " "))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.kilde"));
    frister.flytt(sak, null, SENERE, "Departementet ga utsettelse", "Brev 22/3753-8");
    assertThat(saksfrister.gjeldende(sak, null).orElseThrow())
        .satisfies(
            frist -> {
              assertThat(frist.dato()).isEqualTo(SENERE);
              assertThat(frist.opprinnelig()).isEqualTo(FRIST);
              assertThat(frist.fristtype()).isEqualTo(Fristtype.EKSTERN);
            });
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(SENERE);
    assertThat(saker.oppgave(sak, "arbeidMedDel").getDueDate()).isEqualTo(Date.from(Tid.sluttAv(SENERE)));
    assertThat(saker.hendelser(sak)).contains("FRIST_FLYTTET");
    assertThat(saker.varsler(sak, "FRIST_FLYTTET")).containsExactly("saksbehandler");
  }

  @Test
  @DisplayName("a part's own deadline moves that part's task alone, and the whole's leaves a part with its own date")
  void del() {
    var sak =
        saker.underArbeid(
            Fristtype.EKSTERN, FRIST, new NyttOppdrag.Del("Del 1", LocalDate.of(2032, 11, 1)), new NyttOppdrag.Del("Del 2", null));
    loggInn("koordinator");
    frister.flytt(sak, "1", LocalDate.of(2032, 11, 15), "Avtalt", "E-post 3. september");
    assertThat(saker.fristForDel(sak, "1")).isEqualTo("2032-11-15");
    assertThat(saker.fristForDel(sak, "2")).isEqualTo(FRIST);
    frister.flytt(sak, "-", SENERE, "Avtalt", "E-post 4. september");
    assertThat(saker.fristForDel(sak, "1")).isEqualTo("2032-11-15");
    assertThat(saker.fristForDel(sak, "2")).isEqualTo(SENERE);
  }

  @Test
  @DisplayName("our own target moves with a reason, never back in time, never to another kind")
  void intern() {
    var sak = saker.underArbeid(Fristtype.INTERN, FRIST);
    loggInn("leder");
    assertThatThrownBy(() -> frister.flytt(sak, null, MANDAG.minusDays(1), "", null, Fristtype.EKSTERN))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            brudd ->
                assertThat(koder(brudd))
                    .containsExactlyInAnyOrder("feil.grunnMangler", "feil.frist.typeEndret", "feil.frist.kilde"));
    assertThatThrownBy(() -> frister.flytt(sak, null, MANDAG.minusDays(1), "Derfor", null))
        .isInstanceOfSatisfying(
            Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.tilbakeITid"));
    assertThatThrownBy(() -> frister.flytt(sak, null, FRIST, "Derfor", null))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.sammeDato"));
    frister.flytt(sak, null, SENERE, "Sykdom", null);
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(SENERE);
  }

  @Test
  @DisplayName("what had no date gets one, of the kind chosen; the follow-up date goes")
  void uten() {
    var sak = saker.underArbeid(Fristtype.INGEN, LocalDate.of(2032, 10, 15));
    loggInn("koordinator");
    assertThatThrownBy(() -> frister.flytt(sak, null, SENERE, "Avtalt", null))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.velgType"));
    frister.flytt(sak, null, SENERE, "Avtalt", null, Fristtype.INTERN);
    assertThat(saker.rad(sak, "arbeidMedDel")).containsEntry("FRISTTYPE", "INTERN");
    assertThat(saker.frist(sak, "arbeidMedDel")).isEqualTo(SENERE);
    assertThat(saker.oppgave(sak, "arbeidMedDel").getFollowUpDate()).isNull();
  }

  @Test
  @DisplayName("coordinator, the unit's leader and the owner may; others are refused, and nobody after the case has ended")
  void hvem() {
    var sak = saker.underArbeid(Fristtype.INTERN, FRIST);
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> frister.flytt(sak, null, SENERE, "Derfor", null)).isInstanceOf(IkkeTillatt.class);
    loggInn("teamleder");
    assertThatThrownBy(() -> frister.flytt(sak, null, SENERE, "Derfor", null)).isInstanceOf(IkkeTillatt.class);
    loggInn("saksbehandler");
    frister.flytt(sak, null, SENERE, "Derfor", null);
    loggInn("koordinator");
    avslutning.trekk(sak, "Falt bort");
    assertThatThrownBy(() -> frister.flytt(sak, null, FRIST, "Derfor", null)).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("the interface names the field that is wrong, hides what is not there, and answers the moved deadline")
  void grensesnitt() throws Exception {
    var sak = saker.underArbeid(Fristtype.INTERN, FRIST);
    send(sak, "koordinator", "{\"dato\":\"31.12.2033\",\"grunn\":\"Derfor\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("dato"));
    send(sak, "koordinator", "{\"referanse\":\"99\",\"dato\":\"2033-01-14\",\"grunn\":\"Derfor\"}")
        .andExpect(status().isNotFound());
    send(Saksnummer.av(1999, 1), "koordinator", "{\"dato\":\"2033-01-14\",\"grunn\":\"Derfor\"}")
        .andExpect(status().isNotFound());
    send(sak, "koordinator", "{\"referanse\":\"-\",\"dato\":\"2033-01-14\",\"grunn\":\"Derfor\",\"fristtype\":\"ANNET\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("fristtype"));
    send(sak, "koordinator", "{\"referanse\":\"-\",\"dato\":\"2033-01-14\",\"grunn\":\"Derfor\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dato").value("2033-01-14"))
        .andExpect(jsonPath("$.opprinnelig").value("2032-12-01"));
  }

  @ParameterizedTest
  @CsvSource({"leder, 204", "saksbehandler, 403", "teamleder, 403", "saksbehandler2, 403"})
  @DisplayName("a leader gives a task with our own target more time; nobody else does")
  void oppgave(String person, int status) throws Exception {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    var oppgave = saker.oppgave(sak, "navngiSaksansvarlig").getId();
    web.perform(
            post("/api/oppgave/" + oppgave + "/frist")
                .with(httpBasic(person, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"dato\":\"2032-09-20\",\"grunn\":\"Ferie\"}"))
        .andExpect(status().is(status));
    assertThat(saker.frist(sak, "navngiSaksansvarlig")).isEqualTo(status == 204 ? "2032-09-20" : "2032-09-09");
  }

  @Test
  @DisplayName("a task that follows the case's deadline is moved by moving the case's")
  void oppgaveSomFolgerSaken() {
    var sak = saker.underArbeid(Fristtype.INTERN, FRIST);
    var oppgave = saker.oppgave(sak, "arbeidMedDel").getId();
    loggInn("leder");
    assertThatThrownBy(() -> oppgaveflytting.flytt(oppgave, SENERE, "Derfor"))
        .isInstanceOfSatisfying(Regelbrudd.class, brudd -> assertThat(koder(brudd)).containsExactly("feil.frist.folgerSaken"));
  }

  private ResultActions send(Saksnummer sak, String person, String kropp)
      throws Exception {
    return web.perform(
        post("/api" + sak.sti() + "/frist")
            .with(httpBasic(person, "demo"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(kropp));
  }

  private static List<String> koder(Regelbrudd brudd) {
    return brudd.feil().stream().map(Feltfeil::kode).toList();
  }
}
