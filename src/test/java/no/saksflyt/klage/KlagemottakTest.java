package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.vedtak.Vedtak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What comes in as a complaint: the right way, or a clear fault with nothing kept. */
@Tag("sql")
class KlagemottakTest extends Klagegang {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private Dokumenter dokumenter;

  private Map<String, Object> kropp(Vedtak om, String kode) {
    var kropp = new HashMap<String, Object>();
    kropp.put("vedtak", Map.of("saksnummer", om.saksnummer().toString(), "kode", kode));
    kropp.put("klager", Map.of("type", "PERSON", "navn", "Kari Nordmann", "fullmektig", "Advokat Hansen"));
    kropp.put("sendt", idag().minusDays(1).toString());
    kropp.put("kanal", "BREV");
    kropp.put("tekst", "Jeg klager <script>alert(1)</script>");
    kropp.put("onsketEndring", "Gjør det om.");
    kropp.put("signert", true);
    kropp.put("oppsettendeVirkning", true);
    var innhold = Base64.getEncoder().encodeToString("Vedlagt dokumentasjon".getBytes());
    kropp.put("vedlegg", List.of(Map.of("navn", "bevis.txt", "type", "text/plain", "innhold", innhold)));
    return kropp;
  }

  private ResultActions send(String hvem, Map<String, Object> kropp) throws Exception {
    loggUt();
    return web.perform(
        post("/api/klager")
            .with(httpBasic(hvem, "demo"))
            .contentType("application/json")
            .content(json.writeValueAsString(kropp)));
  }

  private String kode(Vedtak om) {
    loggInn("klagebehandler");
    return vedtak.nyKode(om.parter().get(0).id());
  }

  @Test
  @DisplayName("a program sends one with the code from the letter: a case of its own, with party, enclosure and tasks")
  void medKode() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var svar = send("klagebehandler", kropp(om, kode(om))).andExpect(status().isCreated()).andReturn().getResponse();
    var lest = json.readTree(svar.getContentAsString());
    assertThat(lest.path("mottatt").asText()).isEqualTo(idag().toString());
    var sak = Saksnummer.av(lest.path("saksnummer").asText());
    loggInn("klagebehandler");
    var klage = klager.hent(sak);
    assertThat(klage.tekst()).isEqualTo("Jeg klager <script>alert(1)</script>");
    assertThat(klage.vedtakspart()).contains(om.parter().get(0).id());
    assertThat(dokumenter.liste(sak).rader()).anyMatch(d -> d.tittel().contains("bevis"));
    assertThat(oppgave(sak, "vurderFormkrav")).isNotNull();
    assertThat(oppgave(sak, "sendForelopigSvar")).isNotNull();
    assertThat(oppgave(sak, "vurderUtsattIverksetting")).isNotNull();
  }

  @Test
  @DisplayName("unknown and hidden decisions are alike: 404, and nothing is made")
  void ukjentOgSkjult() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var skjult = vedtak("tilskudd.vedtak", true, "Ola Nordmann");
    var skjultKode = kode(skjult);
    var ukjentKode = send("arkiv", kropp(om, "AAAA-BBBB-CCCC")).andExpect(status().isNotFound()).andReturn();
    var skjultSvar = send("arkiv", kropp(skjult, skjultKode)).andExpect(status().isNotFound()).andReturn();
    assertThat(skjultSvar.getResponse().getContentAsString()).isEqualTo(ukjentKode.getResponse().getContentAsString());
    var ukjentSak = kropp(om, "AAAA-BBBB-CCCC");
    ukjentSak.put("vedtak", Map.of("saksnummer", "1999/000001", "kode", "AAAA-BBBB-CCCC"));
    send("arkiv", ukjentSak).andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("a date to come, a letter before the decision, an empty and a too long text are told at their fields, all at once")
  void gale() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var gal = kropp(om, kode(om));
    gal.put("sendt", idag().plusDays(1).toString());
    gal.put("tekst", "");
    gal.put("vedlegg", List.of());
    send("klagebehandler", gal)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.feil[*].felt").value(org.hamcrest.Matchers.containsInAnyOrder("sendt", "tekst")));
    gal.put("sendt", om.dato().minusDays(1).toString());
    gal.put("tekst", "x".repeat(100_001));
    send("klagebehandler", gal).andExpect(status().isUnprocessableEntity());
    gal.put("sendt", idag().toString());
    gal.put("tekst", "x".repeat(100_000));
    send("klagebehandler", gal).andExpect(status().isCreated());
  }

  @Test
  @DisplayName("an enclosure that is no base64, or may not come in, is told by its place, and nothing is kept")
  void vedlegg() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var gal = kropp(om, kode(om));
    var exe = Base64.getEncoder().encodeToString(new byte[] {'M', 'Z', 0, 1, 2, 3});
    gal.put("vedlegg", List.of(Map.of("navn", "fil.exe", "innhold", exe)));
    send("klagebehandler", gal)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("vedlegg[0]"));
    loggInn("klagebehandler");
    assertThat(vedtak.forSak(om.saksnummer())).hasSize(1);
  }

  @Test
  @DisplayName("late and unsigned is received all the same: that is found when its form is tried")
  void sentOgUsignert() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var kropp = kropp(om, kode(om));
    kropp.put("signert", false);
    kropp.remove("sendt");
    kropp.put("vedlegg", List.of());
    send("klagebehandler", kropp).andExpect(status().isCreated());
  }

  @Test
  @DisplayName("two complaints on one decision at once are two cases")
  void to() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann");
    assertThat(klage(om, 0)).isNotEqualTo(klage(om, 1));
  }

  @Test
  @DisplayName("the complainant finds the complaint by its number and the decision's code, and nobody else does")
  void forKlageren() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann", "Ola Nordmann");
    var kode = kode(om);
    var annens = vedtak.nyKode(om.parter().get(1).id());
    var sak = klage(om, 0);
    loggUt();
    assertThat(klager.forKlageren(sak, kode).saksnummer()).isEqualTo(sak);
    assertThatThrownBy(() -> klager.forKlageren(sak, annens)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> klager.forKlageren(sak, "AAAA-BBBB-CCCC")).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("without a login a decision is named by number and code, never by id")
  void utenLogin() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    var kode = kode(om);
    loggUt();
    assertThatThrownBy(() -> klager.motta(ny(om, 0, false))).isInstanceOf(Regelbrudd.class);
    var medKode =
        new NyKlage(
            new NyKlage.Vedtaksvalg(om.saksnummer().toString(), kode.toLowerCase(), null, null),
            null, null, null, null, "Jeg klager.", null, false, false, List.of());
    var sak = klager.motta(medKode).saksnummer();
    loggInn("klagebehandler");
    assertThat(klager.hent(sak).kanal()).isEqualTo(Klagekanal.NETTSIDE);
  }

  @Test
  @DisplayName("somebody who is no party complains with a name; a person's number is not kept")
  void annen() {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    loggInn("klagebehandler");
    var uten = new NyKlage(new NyKlage.Vedtaksvalg(null, null, om.id(), null), null, null, null, Klagekanal.BREV, "Jeg klager.",
        null, true, false, List.of());
    assertThatThrownBy(() -> klager.motta(uten))
        .isInstanceOfSatisfying(
            Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).contains("klager.navn"));
    var med = new NyKlage(uten.vedtak(),
        new NyKlage.Klager(NyKlage.Type.ORGANISASJON, "974760673", "Brønnøysundregistrene", null, null, null, null),
        null, null, Klagekanal.BREV, "Jeg klager.", null, true, false, List.of());
    assertThat(klager.hent(klager.motta(med).saksnummer()).vedtakspart()).isEmpty();
  }
}
