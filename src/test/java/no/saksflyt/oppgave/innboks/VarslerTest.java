package no.saksflyt.oppgave.innboks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.oppgave.tid.Tidstest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The inbox is a person's own, and a leader's reminder reaches it. */
class VarslerTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);

  @Autowired private Varsler varsler;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("the unit's leader and team leader remind; it stands in inbox, outbox and timeline")
  void purring() {
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    var oppgave = saker.oppgave(sak, "arbeidMedDel").getId();
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> varsler.purr(oppgave)).isInstanceOf(IkkeTillatt.class);
    loggInn("teamleder");
    varsler.purr(oppgave);
    assertThat(saker.varsler(sak, "PURRING")).containsExactly("saksbehandler");
    assertThat(saker.hendelser(sak)).contains("PURRET");
    assertThatThrownBy(() -> varsler.purr("finnes-ikke")).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("nobody can be reminded of a task nobody has")
  void ingenAnsvarlig() {
    var sak = saker.fordelt(Fristtype.EKSTERN, FRIST);
    var oppgave = saker.oppgave(sak, "navngiSaksansvarlig").getId();
    loggInn("leder");
    assertThatThrownBy(() -> varsler.purr(oppgave)).isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("one reads and marks one's own messages, and no other's")
  void innboks() throws Exception {
    jdbc.sql("delete from varsel").update();
    var sak = saker.tilPlanlegging(Fristtype.EKSTERN, FRIST);
    var tittel = jdbc.sql("select tittel from sak where saksnummer = ?").param(sak.toString()).query(String.class).single();
    var stegnavn = saker.oppgave(sak, "planleggOppdrag").getName();
    web.perform(get("/api/innboks/antall").with(httpBasic("saksbehandler", "demo")))
        .andExpect(jsonPath("$.uleste").value(1));
    web.perform(get("/api/innboks").with(httpBasic("saksbehandler", "demo")))
        .andExpect(jsonPath("$.totalt").value(1))
        .andExpect(jsonPath("$.rader[0].saksnummer").value(sak.toString()))
        .andExpect(jsonPath("$.rader[0].tekst").value("Sak " + sak + ": du har fått en oppgave"))
        .andExpect(jsonPath("$.rader[0].tittel").value(tittel))
        .andExpect(jsonPath("$.rader[0].stegnavn").value(stegnavn))
        .andExpect(jsonPath("$.rader[0].oppgaveId").isNotEmpty());
    web.perform(get("/api/innboks").param("antall", "201").with(httpBasic("saksbehandler", "demo")))
        .andExpect(status().isUnprocessableEntity());
    var id = jdbc.sql("select id from varsel").query(Long.class).single();
    web.perform(post("/api/innboks/" + id + "/lest").with(httpBasic("leder", "demo"))).andExpect(status().isNotFound());
    web.perform(get("/innboks").with(user("saksbehandler")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Du har ett ulest varsel.")))
        .andExpect(content().string(Matchers.containsString(stegnavn)))
        .andExpect(content().string(Matchers.containsString(tittel)))
        .andExpect(content().string(Matchers.containsString(sak.sti())));
    web.perform(post("/innboks/" + id + "/lest").with(user("saksbehandler")).with(csrf()))
        .andExpect(redirectedUrl("/innboks?side=0"));
    loggInn("saksbehandler");
    assertThat(varsler.uleste()).isZero();
  }

  @Test
  @DisplayName("messages about a case that is no longer for the person are not shown")
  void ikkeLengerInnsyn() {
    jdbc.sql("delete from varsel").update();
    var sak = saker.underArbeid(Fristtype.EKSTERN, FRIST);
    loggInn("saksbehandler");
    assertThat(varsler.innboks(0, 10).totalt()).isOne();
    jdbc.sql("update sak set krets = 'sak-0000-000000' where saksnummer = :sak").param("sak", sak.toString()).update();
    assertThat(varsler.innboks(0, 10).totalt()).isZero();
    assertThat(varsler.uleste()).isZero();
  }
}
