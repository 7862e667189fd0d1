package no.saksflyt.klage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages complaints and decisions are registered on: nothing written is lost, and what is wrong stands at its field. */
class KlagesiderTest extends Klagegang {

  private static final RequestPostProcessor KB = user("klagebehandler").roles("ansatt");

  @Autowired private MockMvc web;

  @Test
  @DisplayName("a complaint by post: the decision is found by its case, and a date to come is told with the text kept")
  void nyKlage() throws Exception {
    var om = vedtak("tilskudd.vedtak", "Kari Nordmann");
    loggUt();
    var valg = om.id() + ":" + om.parter().get(0).id();
    web.perform(get("/klager/ny").param("saksnummer", om.saksnummer().toString()).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(valg)));
    web.perform(get("/klager/ny").param("saksnummer", "1999/000001").with(KB)).andExpect(status().isNotFound());
    web.perform(multipart("/klager/ny").param("saksnummer", om.saksnummer().toString()).with(KB).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Fyll ut «Vedtak og klager».")))
        .andExpect(content().string(containsString("Fyll ut «Klagen».")));
    web.perform(
            multipart("/klager/ny")
                .param("saksnummer", om.saksnummer().toString())
                .param("vedtak", valg)
                .param("kanal", "BREV")
                .param("sendt", idag().plusDays(1).toString())
                .param("tekst", "Jeg klager <b>fett</b>")
                .with(KB)
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Jeg klager &lt;b&gt;fett&lt;/b&gt;")));
    web.perform(
            multipart("/klager/ny")
                .param("saksnummer", om.saksnummer().toString())
                .param("vedtak", valg)
                .param("kanal", "BREV")
                .param("tekst", "Jeg klager")
                .with(KB)
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/sak/*/*"));
  }

  @Test
  @DisplayName("a complaint is read in full, withdrawn with a reason, and shows its letters before they are sent")
  void klagesiden() throws Exception {
    var sak = klage(vedtak("tilskudd.vedtak", "Kari Nordmann"), 0);
    loggUt();
    web.perform(get("/klager/" + sak).with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("bygger på feil opplysninger")));
    web.perform(get("/klager/" + sak).with(user("revisor").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/trekk"))));
    web.perform(get("/klager/" + sak + "/brev").with(KB)).andExpect(status().isOk());
    web.perform(post("/klager/" + sak + "/trekk").param("grunn", "").with(KB).with(csrf()))
        .andExpect(status().isUnprocessableEntity());
    loggInn("klagebehandler");
    formkravOppfylt(sak);
    gjor("klagebehandler", sak, "forberedKlage",
        Map.of("motpart", "IKKE_AKTUELT", "forberedelse", "OPPHEV", "hjemmel", "forvaltningsloven § 33", "begrunnelse", "Ny dokumentasjon."));
    gjor("leder", sak, "godkjennForberedelse", Map.of("godkjenning", "GODKJENT"));
    loggUt();
    web.perform(get("/klager/" + sak + "/brev").with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ny dokumentasjon.")));
    var trukket = klage(vedtak("tilskudd.vedtak", "Ola Nordmann"), 0);
    loggUt();
    web.perform(post("/klager/" + trukket + "/trekk").param("grunn", "Ombestemt meg").with(KB).with(csrf()))
        .andExpect(redirectedUrlPattern("/klager/*/*"));
    assertThat(sak(trukket).aapen()).isFalse();
    loggUt();
    web.perform(get("/klager/" + trukket).with(KB)).andExpect(status().isOk()).andExpect(content().string(containsString("<dd>Trukket</dd>")));
  }

  @Test
  @DisplayName("the right to complain names the rule set it holds under, not its code")
  void klageadgang() throws Exception {
    web.perform(get("/vedtak/klageadgang").with(KB))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Forvaltningsloven av 10. februar 1967")))
        .andExpect(content().string(not(containsString("FVL1967"))));
  }

  @Test
  @DisplayName("a decision made elsewhere: rows of parties come and go, and a decision without parties is told")
  void nyttVedtak() throws Exception {
    web.perform(get("/vedtak/ny").with(user("jurist").roles("ansatt")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("parter[0].navn")));
    web.perform(post("/vedtak/ny").param("tittel", "Avslag").param("parter[0].navn", "Kari").param("leggTilPart", "true")
            .with(user("jurist").roles("ansatt")).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("parter[1].navn")));
    web.perform(post("/vedtak/ny").param("tittel", "Avslag").param("dato", "igår").with(user("jurist").roles("ansatt")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Avslag")));
    web.perform(
            post("/vedtak/ny")
                .param("type", "tilskudd.vedtak")
                .param("tittel", "Avslag på tilskudd")
                .param("dato", idag().toString())
                .param("organ", "IMDi")
                .param("utfall", "AVSLAG")
                .param("hjemmel", "forskriften § 4")
                .param("parter[0].navn", "Kari Nordmann")
                .param("parter[0].art", "PERSON")
                .param("parter[0].kanal", "BREV")
                .with(user("jurist").roles("ansatt"))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/sak/*/*"));
  }
}
