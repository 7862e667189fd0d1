package no.saksflyt.oppdrag.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.Samtidig;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a plan says of the whole, written by two. */
@Tag("sql")
class PlansamtidighetTest extends Saksgang {

  @Autowired private Planer planer;
  @Autowired private Planredigering redigering;
  @Autowired private Tiltaksarbeid tiltak;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("of two who write at once one is kept, the other is told what the first wrote, and nothing is overwritten unseen")
  void toSkriver() throws Exception {
    var sak = tilPlanlegging();
    // First where nobody had planned yet, then where somebody had.
    for (int runde = 0; runde < 4; runde++) {
      var sett = versjon(sak);
      var tekst = "i runde " + runde;
      var svar =
          Samtidig.begge(
              () -> skriv(sak, "koordinator", sett, "Koordinator " + tekst),
              () -> skriv(sak, "saksbehandler", sett, "Saksbehandler " + tekst));
      assertThat(svar).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
      loggInn("koordinator");
      var staar = planer.hent(sak).ressurser();
      assertThat(staar).endsWith(tekst);
      for (var en : svar) {
        assertThat(en.getContentAsString(StandardCharsets.UTF_8)).contains(staar);
      }
    }
  }

  @Test
  @DisplayName("on the page what one typed stays, what the other wrote is told, and the second press is a choice")
  void siden() throws Exception {
    var sak = tilPlanlegging();
    planer.lagre(sak, new Planskjema(null, "Ett årsverk", false));
    var sett = planer.hent(sak).versjon();
    planer.lagre(sak, new Planskjema(sett, "To årsverk", true));
    var naa = planer.hent(sak).versjon();
    loggUt();
    var svar = send(sak, sett, "Tre årsverk");
    var side = svar.getContentAsString(StandardCharsets.UTF_8);
    assertThat(svar.getStatus()).isEqualTo(409);
    assertThat(side)
        .contains("Nå står det: «To årsverk», og at rapporten skal publiseres", ">Tre årsverk</textarea>")
        .contains("name=\"versjon\" value=\"" + naa + "\"")
        .doesNotContain("??");
    assertThat(send(sak, naa, "Tre årsverk").getStatus()).isEqualTo(302);
    var lest = web.perform(get("/api/oppdrag/" + sak + "/plan").with(httpBasic("koordinator", "demo"))).andReturn().getResponse();
    assertThat(lest.getContentAsString(StandardCharsets.UTF_8)).contains("Tre årsverk", "\"versjon\":" + (naa + 1));
  }

  @Test
  @DisplayName("a plan changed on its page stops the answer of a form that was opened before")
  void skjemaet() {
    var sak = tilPlanlegging();
    loggInn("saksbehandler");
    var id = oppgave(sak, "planleggOppdrag").getId();
    oppgaver.claim(id, "saksbehandler");
    var lest = skjemaer.getTaskFormVariables(id).get("saksversjon");
    loggInn("koordinator");
    planer.lagre(sak, new Planskjema(null, "Skrevet av koordinator", false));
    loggInn("saksbehandler");
    var svar = Map.of("planlegging", "FERDIG", "publiseres", "NEI", "ressurser", "Skrevet i skjemaet", "saksversjon", lest);
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, new HashMap<>(svar))).isInstanceOf(Konflikt.class);
    assertThat(planer.hent(sak).ressurser()).isEqualTo("Skrevet av koordinator");
    assertThat(skjemaer.getTaskFormVariables(id)).containsEntry("ressurser", "Skrevet i skjemaet");
  }

  @Test
  @DisplayName("of two at the same row the second is told and keeps what was typed; each kind of row is removed by the one door")
  void rader() throws Exception {
    var sak = tilPlanlegging();
    redigering.lagre(sak, new Milepaelskjema(null, null, "Utkast", "2077-03-01", false));
    redigering.lagre(sak, new Risikoskjema(null, null, "Ingen tilbud", "1", "2", null, null));
    tiltak.lagre(sak, new Tiltaksskjema(null, null, Tiltaksskjema.OPPFOLGING, "Følg opp", "jonas", "2077-04-01"));
    var plan = planer.hent(sak);
    var milepael = plan.milepaeler().get(0);
    redigering.lagre(sak, new Milepaelskjema(milepael.id(), milepael.versjon(), "Annet utkast", "2077-03-01", false));
    loggUt();

    var sti = "/oppdrag/plan/" + sak;
    var endret = send(sti + "/milepael", "id", milepael.id(), "versjon", milepael.versjon(), "navn", "Mitt utkast", "dato", "2077-03-02");
    assertThat(endret.getStatus()).isEqualTo(409);
    assertThat(endret.getContentAsString(StandardCharsets.UTF_8))
        .contains("Noen andre endret raden imens", "value=\"Mitt utkast\"", "Annet utkast", "name=\"versjon\" value=\"" + (milepael.versjon() + 1))
        .doesNotContain("??");
    assertThat(send(sti + "/milepael/" + milepael.id() + "/fjern", "versjon", milepael.versjon()).getStatus()).isEqualTo(409);
    assertThat(send(sti + "/milepael/" + milepael.id() + "/fjern", "versjon", milepael.versjon() + 1).getStatus()).isEqualTo(302);
    assertThat(send(sti + "/risiko/" + plan.risikoer().get(0).id() + "/fjern", "versjon", 0).getStatus()).isEqualTo(302);
    assertThat(send(sti + "/tiltak/" + plan.tiltak().get(0).id() + "/fjern", "versjon", 0).getStatus()).isEqualTo(302);
    assertThat(send(sti + "/annet/1/fjern", "versjon", 0).getStatus()).isEqualTo(404);
    loggInn("koordinator");
    assertThat(planer.hent(sak)).returns(0, p -> p.milepaeler().size() + p.risikoer().size() + p.tiltak().size());
  }

  @Test
  @DisplayName("the open task leads to the page its work is done on")
  void lenken() throws Exception {
    var sak = tilPlanlegging();
    var panel = "/oppgave/" + oppgave(sak, "planleggOppdrag").getId() + "/panel";
    loggUt();
    var side = svar(get(panel).with(user("saksbehandler").roles("ansatt"))).getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("href=\"/oppdrag/plan/" + sak + "\"", ">Åpne planen</a>").doesNotContain("??");
  }

  private Long versjon(Saksnummer sak) {
    loggInn("koordinator");
    var versjon = planer.hent(sak).versjon();
    loggUt();
    return versjon;
  }

  private MockHttpServletResponse skriv(Saksnummer sak, String hvem, Long versjon, String ressurser) throws Exception {
    return svar(
        put("/api/oppdrag/" + sak + "/plan")
            .with(httpBasic(hvem, "demo"))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"versjon\":%s,\"ressurser\":\"%s\",\"publiseres\":false}".formatted(versjon, ressurser)));
  }

  private MockHttpServletResponse send(Saksnummer sak, Long versjon, String ressurser) throws Exception {
    return send("/oppdrag/plan/" + sak, "versjon", versjon, "ressurser", ressurser);
  }

  private MockHttpServletResponse send(String sti, Object... felter) throws Exception {
    var kall = post(sti).with(user("saksbehandler").roles("ansatt")).with(csrf());
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i].toString(), felter[i + 1].toString());
    }
    return svar(kall);
  }

  private MockHttpServletResponse svar(MockHttpServletRequestBuilder kall) throws Exception {
    return web.perform(kall).andReturn().getResponse();
  }
}
