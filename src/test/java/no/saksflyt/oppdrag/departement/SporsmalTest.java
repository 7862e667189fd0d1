package no.saksflyt.oppdrag.departement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A question goes to the ministry and comes back answered, whatever door the answer comes by. */
@Tag("sql")
class SporsmalTest extends Departementsgang {

  @Autowired private MockMvc web;
  @Autowired private Utestaaende utestaaende;

  @Test
  @DisplayName("asked beside the work: sent, answered by the task, read by the owner; the work goes on meanwhile")
  void vedSidenAv() {
    var sak = underArbeid();
    sendtSporsmal(sak);
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel", "registrerSvar");
    gjor(
        "koordinator", sak, "registrerSvar",
        Map.of("svarDato", idag().toString(), "svarTekst", "Alle kommuner", "kilde", "E-post"));
    assertThat(siste(sak).svarTekst()).isEqualTo("Alle kommuner");
    assertThat(oppgave(sak, "vurderSvar").getAssignee()).isEqualTo("saksbehandler");
    gjor("saksbehandler", sak, "vurderSvar", Map.of("vurdering", "Fristen holder"));
    assertThat(lopende(sak, DepartementProsess.SPORSMAL)).isZero();
  }

  @Test
  @DisplayName("asked from planning: planning waits, and goes on when the answer comes; nobody is asked to assess it beside that")
  void fraPlanleggingen() {
    var sak = tilPlanlegging();
    gjor(
        "saksbehandler", sak, "planleggOppdrag",
        Map.of("planlegging", "SPORSMAL", "sporsmal", "Hvem har ansvaret?", "publiseres", "NEI"));
    assertThat(aapneSteg(sak)).containsExactly("sendSporsmal");
    send(sak, "sendSporsmal");
    loggInn("koordinator");
    henvendelser.svar(siste(sak).id(), svar(null));
    assertThat(aapneSteg(sak)).containsExactly("planleggOppdrag");
    planlegg(sak);
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel");
  }

  @Test
  @DisplayName("several questions at once: each answer finds its own")
  void flere() {
    var sak = underArbeid();
    var forste = sendtSporsmal(sak);
    var andre = sendtSporsmal(sak);
    loggInn("koordinator");
    assertThatThrownBy(() -> henvendelser.besvares(sak, null)).isInstanceOf(Regelbrudd.class);
    henvendelser.svar(andre.id(), svar(null));
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel", "registrerSvar", "vurderSvar");
    assertThat(henvendelser.besvares(sak, null).id()).isEqualTo(forste.id());
  }

  @Test
  @DisplayName("the API answers while the task stands open; the task is gone, and a second answer is told so")
  void api() throws Exception {
    var sak = underArbeid();
    var sporsmal = sendtSporsmal(sak);
    var id = oppgave(sak, "registrerSvar").getId();
    loggUt();
    var svar =
        "{\"svarDato\": \"%s\", \"svarTekst\": \"Alle\", \"kilde\": \"Brev\"}".formatted(idag());
    var sti = "/api/oppdrag/" + sak + "/svar";
    web.perform(post(sti).with(httpBasic("saksbehandler", "demo")).contentType(MediaType.APPLICATION_JSON).content(svar))
        .andExpect(status().isForbidden());
    web.perform(post(sti).with(httpBasic("koordinator", "demo")).contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[*].felt", Matchers.contains("svarDato", "svarTekst", "kilde")));
    web.perform(post(sti).with(httpBasic("koordinator", "demo")).contentType(MediaType.APPLICATION_JSON).content(svar))
        .andExpect(status().isNoContent());
    web.perform(
            post(sti)
                .with(httpBasic("koordinator", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(svar.replace("{", "{\"henvendelse\": " + sporsmal.id() + ", ")))
        .andExpect(status().isConflict());
    loggInn("koordinator");
    assertThatThrownBy(
            () -> skjemaer.submitTaskForm(id, Map.of("svarDato", idag().toString(), "svarTekst", "Nei", "kilde", "Brev")))
        .isInstanceOf(Konflikt.class);
    assertThat(siste(sak).svarTekst()).isEqualTo("Alle");
    assertThat(aapneSteg(sak)).containsExactly("arbeidMedDel", "vurderSvar");
  }

  @Test
  @DisplayName("the pages keep what was written when they refuse it, also when somebody else was first")
  void sidene() throws Exception {
    var sak = underArbeid();
    var sporsmal = sendtSporsmal(sak);
    loggUt();
    var koordinator = user("koordinator").roles("ansatt");
    web.perform(get("/oppdrag/svar/" + sak).with(koordinator))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Gjelder oppdraget alle kommuner?")));
    web.perform(
            post("/oppdrag/svar/" + sak).with(koordinator).with(csrf())
                .param("henvendelse", String.valueOf(sporsmal.id()))
                .param("svarDato", idag().plusDays(2).toString())
                .param("svarTekst", "Bare små kommuner")
                .param("kilde", "Brev"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Bare små kommuner")))
        .andExpect(content().string(Matchers.containsString("kan ikke ligge fram i tid")));
    web.perform(
            post("/oppdrag/svar/" + sak).with(koordinator).with(csrf())
                .param("henvendelse", String.valueOf(sporsmal.id()))
                .param("svarDato", "31.02.2026")
                .param("nyFrist", "snart"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            result ->
                assertThat((List<?>) result.getModelAndView().getModel().get("feilliste"))
                    .as("an unreadable date hides no other fault")
                    .extracting("felt", "kode")
                    .containsExactly(
                        tuple("svarDato", "feil.dato.ugyldig"),
                        tuple("svarTekst", "feil.departement.svarTekst"),
                        tuple("kilde", "feil.departement.kilde"),
                        tuple("nyFrist", "feil.dato.ugyldig")));
    loggInn("koordinator");
    henvendelser.svar(sporsmal.id(), svar(null));
    loggUt();
    web.perform(
            post("/oppdrag/svar/" + sak).with(koordinator).with(csrf())
                .param("henvendelse", String.valueOf(sporsmal.id()))
                .param("svarDato", idag().toString())
                .param("svarTekst", "Bare små kommuner")
                .param("kilde", "Brev"))
        .andExpect(status().isConflict())
        .andExpect(content().string(Matchers.containsString("Bare små kommuner")))
        .andExpect(content().string(Matchers.containsString("allerede registrert")));
    web.perform(post("/oppdrag/sporsmal/" + sak).with(user("saksbehandler").roles("ansatt")).with(csrf()).param("sporsmal", " "))
        .andExpect(status().isUnprocessableEntity());
    web.perform(
            post("/oppdrag/status/" + sak).with(user("saksbehandler").roles("ansatt")).with(csrf())
                .param("trafikklys", "GUL").param("begrunnelse", "Litt forsinket").param("del", "1"))
        .andExpect(redirectedUrl("/sak/" + sak));
    web.perform(get("/oppdrag/status/" + sak).with(user("revisor").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Litt forsinket")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("name=\"trafikklys\""))));
  }

  @Test
  @DisplayName("what the ministry owes us stands in one list, the oldest debt's days counted from the day it was sent")
  void skylder() {
    var sak = underArbeid();
    sendtSporsmal(sak);
    loggInn("leder");
    var rader = utestaaende.side("bosetting", 0, 200).rader().stream().filter(r -> r.saksnummer().equals(sak.toString())).toList();
    assertThat(rader).hasSize(1);
    assertThat(rader.get(0).steg()).isEqualTo("Registrer svaret fra departementet");
    assertThat(rader.get(0).siden()).isEqualTo(idag());
    assertThat(rader.get(0).dagerVentet()).isZero();
    assertThat(rader.get(0).frist()).isEqualTo(idag().plusDays(40));
    assertThat(utestaaende.side("tolk", 0, 200).rader()).extracting(Utestaaenderad::saksnummer).doesNotContain(sak.toString());
    assertThat(utestaaende.side(null, 0, 1).rader()).hasSize(1);
  }

  @Test
  @DisplayName("a restricted case is not there for those who are not named on it, by no door")
  void begrenset() throws Exception {
    var sak = nySak(true);
    henvendelser.sporsmal(sak, "Kan vi dele dette?", false);
    send(sak, "sendSporsmal");
    assertThat(utestaaende.side(null, 0, 200).rader()).extracting(Utestaaenderad::saksnummer).contains(sak.toString());
    var id = siste(sak).id();
    loggInn("leder");
    assertThat(utestaaende.side(null, 0, 200).rader()).extracting(Utestaaenderad::saksnummer).doesNotContain(sak.toString());
    assertThatThrownBy(() -> henvendelser.hent(id)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> statuser.meld(sak, null, Trafikklys.GRONN, null)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> statuser.historikk(sak, 0, 10)).isInstanceOf(IkkeFunnet.class);
    loggUt();
    for (var sti : new String[] {"/oppdrag/status/", "/oppdrag/sporsmal/", "/api/oppdrag/%s/status", "/api/oppdrag/%s/henvendelser"}) {
      web.perform(get(sti.contains("%s") ? sti.formatted(sak) : sti + sak).with(user("leder").roles("ansatt")))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  @DisplayName("others than those with a part in the assignment cannot ask")
  void hvemSomSpor() {
    var sak = underArbeid();
    loggInn("revisor");
    assertThatThrownBy(() -> henvendelser.sporsmal(sak, "Hvorfor?", false)).isInstanceOf(IkkeTillatt.class);
    loggInn("saksbehandler");
    assertThatThrownBy(() -> henvendelser.sporsmal(sak, "x".repeat(2001), false)).isInstanceOf(Regelbrudd.class);
    assertThat(henvendelser.alle(sak)).isEmpty();
  }
}
