package no.saksflyt.saksbilde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The case's page, its interface, the panel beside a task and the marks on the cards. */
@Tag("sql")
class SaksbildeTest extends Saksgang {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private Saksavslutning avslutning;
  @Autowired private SakService saker;

  private static RequestPostProcessor som(String person) {
    return user(person).roles("ansatt");
  }

  private String oppgaveId(Saksnummer sak, String steg) {
    return oppgave(sak, steg).getId();
  }

  @Test
  @DisplayName("a case has exactly the members outside programs rely on")
  void medlemmer() throws Exception {
    var sak = nySak();
    var svar =
        web.perform(get("/api" + sak.sti()).with(httpBasic("saksbehandler", "demo")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    var navn = new ArrayList<String>();
    json.readTree(svar).fieldNames().forEachRemaining(navn::add);
    assertThat(navn)
        .containsExactly(
            "saksnummer", "type", "tittel", "status", "krets", "enhet", "eier", "opprettet", "avsluttet", "utfall", "frister",
            "oppgaver", "parter", "relasjoner");
  }

  @Test
  @DisplayName("a restricted case is nowhere for those not named on it")
  void begrenset() throws Exception {
    var sak = nySak(true);
    var oppgave = oppgaveId(sak, "fordelOppdrag");
    for (var annen : List.of("saksbehandler", "leder", "revisor", "arkiv", "admin")) {
      for (var sti :
          List.of(
              sak.sti(), sak.sti() + "/diagram.bpmn", sak.sti() + "/sporing", "/oppgave/" + oppgave + "/panel", "/api" + sak.sti(),
              "/api" + sak.sti() + "/hendelser", "/api" + sak.sti() + "/notater")) {
        web.perform(get(sti).with(som(annen))).andExpect(status().isNotFound());
      }
      for (var sti : List.of("/notater", "/trekk", "/gjenaapne", "/relasjoner", "/parter", "/feilregistrert", "/paa-vent", "/frist")) {
        // Who only reads is turned away before the case is looked for.
        var avvist = annen.equals("revisor") ? status().isForbidden() : status().isNotFound();
        web.perform(post(sak.sti() + sti).with(som(annen)).with(csrf())).andExpect(avvist);
      }
      web.perform(get("/api/oppgave/merker").param("ids", oppgave).with(som(annen)))
          .andExpect(status().isOk())
          .andExpect(content().json("{}", true));
    }
    web.perform(get(sak.sti()).with(som("koordinator"))).andExpect(status().isOk());
    web.perform(get("/oppgave/" + oppgave + "/panel").with(som("koordinator"))).andExpect(status().isOk());
  }

  @Test
  @DisplayName("the page stands without a unit, while parts are worked on, and after the end, with no key or code on it")
  void alleTilstander() throws Exception {
    var ny = nySak();
    var under = underArbeid();
    var trukket = underArbeid();
    loggInn("koordinator");
    avslutning.trekk(trukket, "Bortfalt");
    for (var sak : List.of(ny, under, trukket)) {
      web.perform(get(sak.sti()).with(som("leder")))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("??"))))
          .andExpect(content().string(not(containsString("null"))))
          .andExpect(content().string(not(containsString("TIL_FORDELING"))));
    }
    web.perform(get(under.sti()).with(som("leder")))
        .andExpect(content().string(containsString("Kvalitetssikre leveransen")))
        .andExpect(content().string(containsString("Saksansvarlig: Amina Yusuf")));
  }

  @Test
  @DisplayName("the page of a case on hold shows its last day to those who may change it")
  void paaVent() throws Exception {
    var sak = underArbeid();
    var til = LocalDate.now(Tid.OSLO).plusDays(20).toString();
    web.perform(
            post(sak.sti() + "/paa-vent")
                .param("vent.til", til)
                .param("vent.grunn", "Venter på svar")
                .with(som("koordinator"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(sak.sti()).with(som("koordinator")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"" + til + "\"")));
  }

  @Test
  @DisplayName("a refused form is shown again with its fault and what was written; nothing is done")
  void skjemafeil() throws Exception {
    var sak = nySak();
    web.perform(
            post(sak.sti() + "/slaa-sammen")
                .param("sammen.annen", "2026/999999")
                .param("sammen.grunn", "En lang begrunnelse")
                .with(som("koordinator"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("En lang begrunnelse")))
        .andExpect(content().string(containsString("felt-sammen-annen-feil")));
    web.perform(post(sak.sti() + "/trekk").param("trekk.grunn", "x").with(som("saksbehandler")).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post(sak.sti() + "/trekk").param("trekk.grunn", "x").with(som("koordinator")))
        .andExpect(status().isForbidden());
    assertThat(saker.hent(sak).aapen()).isTrue();
  }

  @Test
  @DisplayName("a merged case's page points to the one that goes on")
  void sammenslatt() throws Exception {
    var gammel = nySak();
    var ny = nySak();
    avslutning.slaaSammen(gammel, ny, "Samme");
    web.perform(get(gammel.sti()).with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"" + ny.sti() + "\"")));
  }

  @Test
  @DisplayName("the interface ends a case once, in two steps by two persons when it was a mistake")
  void avslutt() throws Exception {
    var sak = nySak();
    var feil = "{\"utfall\":\"FEILREGISTRERT\",\"grunn\":\"Dobbelt\"}";
    send(sak, "/avslutt", "koordinator", feil, 202);
    send(sak, "/avslutt", "koordinator", feil, 409);
    send(sak, "/avslutt", "saksbehandler", feil, 403);
    send(sak, "/avslutt", "koordinator", "{\"utfall\":\"BORTE\",\"grunn\":\"x\"}", 422);
    send(sak, "/avslutt", "koordinator", "{\"utfall\":\"TRUKKET\"}", 422);
    send(sak, "/avslutt", "koordinator", "{\"utfall\":\"TRUKKET\",\"grunn\":\"x\"}", 200);
    send(sak, "/avslutt", "koordinator", "{\"utfall\":\"TRUKKET\",\"grunn\":\"x\"}", 409);
    send(sak, "/gjenaapne", "saksbehandler", "{\"grunn\":\"x\"}", 403);
    send(sak, "/gjenaapne", "koordinator", "{\"grunn\":\"x\"}", 200);
    send(sak, "/gjenaapne", "koordinator", "{\"grunn\":\"x\"}", 409);
    send(sak, "/avslutt", "koordinator", "[]", 400);
  }

  private void send(Saksnummer sak, String sti, String person, String kropp, int status) throws Exception {
    web.perform(
            post("/api" + sak.sti() + sti)
                .with(httpBasic(person, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(kropp))
        .andExpect(status().is(status));
  }

  @Test
  @DisplayName("a task is unread until its case is opened, and changed when somebody else moves it afterwards")
  void merker() throws Exception {
    var sak = underArbeid();
    var oppgave = oppgaveId(sak, "arbeidMedDel");
    merke("saksbehandler", oppgave, true, null);
    web.perform(get("/oppgave/" + oppgave + "/panel").with(som("saksbehandler"))).andExpect(status().isOk());
    merke("saksbehandler", oppgave, false, null);
    loggInn("koordinator");
    saker.settEier(sak, "leder", "Ferie");
    merke("saksbehandler", oppgave, false, "Saksansvarlig endret: Amina Yusuf → Lars Fjeldstad");
    merke("leder", oppgave, true, null);
    web.perform(get("/oppgave/" + oppgave + "/panel").with(som("saksbehandler")))
        .andExpect(content().string(containsString("Lars Fjeldstad – Ferie")));
    web.perform(get(sak.sti()).with(som("saksbehandler"))).andExpect(status().isOk());
    merke("saksbehandler", oppgave, false, null);
  }

  private void merke(String person, String oppgave, boolean ulest, String endret) throws Exception {
    web.perform(get("/api/oppgave/merker").param("ids", oppgave + ",finnes-ikke").with(httpBasic(person, "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$['" + oppgave + "'].del").value("Hele oppdraget"))
        .andExpect(jsonPath("$['" + oppgave + "'].ulest").value(ulest))
        .andExpect(jsonPath("$['" + oppgave + "'].endret").value(endret));
  }

  @Test
  @DisplayName("more marks than a page holds are refused")
  void forMangeMerker() throws Exception {
    var ids = java.util.stream.IntStream.range(0, 201).mapToObj(String::valueOf).collect(java.util.stream.Collectors.joining(","));
    web.perform(get("/api/oppgave/merker").param("ids", ids).with(httpBasic("leder", "demo")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  @DisplayName("the panel tells why the task is mine and what came before, is a piece of a page, and takes notes")
  void panel() throws Exception {
    var sak = fordelt();
    var sti = "/oppgave/" + oppgaveId(sak, "navngiSaksansvarlig") + "/panel";
    web.perform(get(sti).with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<html"))))
        .andExpect(content().string(containsString("data-sammendrag")))
        .andExpect(content().string(containsString("Leder i Bosetting")))
        .andExpect(content().string(containsString("Fordel oppdraget til enhet, Kristin Opdal")))
        .andExpect(content().string(containsString("name=\"_csrf\"")));
    web.perform(post(sti + "/notater").param("tekst", " ").with(som("leder")).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    web.perform(post(sti + "/notater").param("tekst", "Ring departementet").with(som("leder")).with(csrf()))
        .andExpect(redirectedUrl(sti))
        .andExpect(flash().attributeExists("beskjed"));
    web.perform(get(sti).with(som("leder"))).andExpect(content().string(containsString("Ring departementet")));
    web.perform(get("/oppgave/finnes-ikke/panel").with(som("leder"))).andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("everything recorded is for the unit's leader, the auditor and the archive; a read of a restricted case is there")
  void sporing() throws Exception {
    var sak = fordelt();
    web.perform(get(sak.sti() + "/sporing").with(som("leder"))).andExpect(status().isOk());
    web.perform(get(sak.sti() + "/sporing").with(som("revisor"))).andExpect(status().isOk());
    web.perform(get(sak.sti() + "/sporing").with(som("saksbehandler"))).andExpect(status().isForbidden());
    var begrenset = nySak(true);
    gjor("koordinator", begrenset, "fordelOppdrag", java.util.Map.of("enhet", "bosetting"));
    web.perform(get(begrenset.sti()).with(som("leder"))).andExpect(status().isOk());
    web.perform(get(begrenset.sti()).with(som("admin"))).andExpect(status().isNotFound());
    web.perform(get(begrenset.sti() + "/sporing").with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Anders Dahl")))
        .andExpect(content().string(containsString("Avvist")));
  }

  @Test
  @DisplayName("only a process of the case is drawn")
  void diagram() throws Exception {
    var sak = nySak();
    web.perform(get(sak.sti() + "/diagram.bpmn").with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", containsString("xml")))
        .andExpect(content().string(containsString("fordelOppdrag")));
    web.perform(get(sak.sti() + "/diagram.bpmn").param("prosess", "oppdrag-del").with(som("leder")))
        .andExpect(status().isNotFound());
    web.perform(get("/sak/2026/0").with(som("leder"))).andExpect(status().isNotFound());
    web.perform(post("/sak/x/y/trekk").with(som("leder")).with(csrf())).andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("a note through the interface answers where it is, and the same call again makes no second one")
  void notatEnGang() throws Exception {
    var sak = nySak();
    for (int i = 0; i < 2; i++) {
      web.perform(
              post("/api" + sak.sti() + "/notater")
                  .header("Idempotency-Key", "notat-" + sak)
                  .with(httpBasic("saksbehandler", "demo"))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content("{\"tekst\":\"En gang\"}"))
          .andExpect(status().isCreated())
          .andExpect(jsonPath("$.tekst").value("En gang"));
    }
    web.perform(get("/api" + sak.sti() + "/notater").with(httpBasic("saksbehandler", "demo")))
        .andExpect(jsonPath("$.totalt").value(1));
    web.perform(
            post("/api" + sak.sti() + "/notater")
                .header("Idempotency-Key", "notat-" + sak)
                .with(httpBasic("saksbehandler", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"tekst\":\"Noe annet\"}"))
        .andExpect(status().isUnprocessableEntity());
    web.perform(
            post("/api" + sak.sti() + "/notater")
                .header("Idempotency-Key", "notat-" + sak)
                .with(httpBasic("leder", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"tekst\":\"En annen person\"}"))
        .andExpect(status().isCreated());
  }

  @Test
  @DisplayName("a call that was refused leaves its key free for the corrected one")
  void feiletKallKanRettes() throws Exception {
    var sak = nySak();
    for (var kropp : List.of("{\"tekst\":\"\"}", "{\"tekst\":\"Rettet\"}")) {
      web.perform(
              post("/api" + sak.sti() + "/notater")
                  .header("Idempotency-Key", "rettet-" + sak)
                  .with(httpBasic("saksbehandler", "demo"))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(kropp))
          .andExpect(status().is(kropp.contains("Rettet") ? 201 : 422));
    }
  }

  @Test
  @DisplayName("the search page stands for everybody, with and without hits")
  void sok() throws Exception {
    nySak();
    web.perform(get("/sok").with(som("revisor"))).andExpect(status().isOk());
    web.perform(get("/sok").param("q", "<script>").with(som("leder")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<script>\""))));
    web.perform(get("/sok").param("q", "finnesaldri").with(som("leder")))
        .andExpect(content().string(containsString("Ingen saker passer til")));
  }

  @Test
  @DisplayName("the register form keeps what was written while rows come and go, tells every fault, and ends on the case's page")
  void registrer() throws Exception {
    web.perform(get("/oppdrag/ny").with(som("saksbehandler"))).andExpect(status().isForbidden());
    web.perform(
            post("/oppdrag/ny").param("tittel", "Beholdes").param("leggTilDel", "true").with(som("koordinator")).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Beholdes")))
        .andExpect(content().string(containsString("deler[0].navn")));
    web.perform(
            post("/oppdrag/ny")
                .param("nummer", "26-1")
                .param("fristtype", "EKSTERN")
                .param("deler[0].frist", "2077-01-01")
                .param("begrenset", "true")
                .with(som("koordinator"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("felt-nummer-feil")))
        .andExpect(content().string(containsString("felt-tittel-feil")))
        .andExpect(content().string(containsString("felt-frist-feil")))
        .andExpect(content().string(containsString("felt-deler-0-navn-feil")))
        .andExpect(content().string(containsString("felt-skjermetTittel-feil")));
    web.perform(post("/oppdrag/ny").param("deler[100000].navn", "x").with(som("koordinator")).with(csrf()))
        .andExpect(status().isBadRequest());
    web.perform(
            post("/oppdrag/ny")
                .param("nummer", "2077-950")
                .param("tittel", "Fra skjemaet")
                .param("fristtype", "INGEN")
                .param("begrenset", "true")
                .param("skjermetTittel", "Skjermet")
                .param("personer", "kvalitetssikrer")
                .with(som("koordinator"))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/sak/*/*"));
  }
}
