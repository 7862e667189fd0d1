package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import no.saksflyt.Systemtest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What cannot be kept or read is refused at the door, and the field is named. */
class InndataTest extends Systemtest {

  private static final String GODT = "\"nummer\":\"2078-01\",\"tittel\":\"Plan\",\"fristtype\":\"EKSTERN\",\"frist\":\"2078-05-01\"";

  @Autowired private MockMvc web;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"tittel\":\"Plan\\u0000ferdig\" | tittel",
        "\"tittel\":\"Plan\\u001bferdig\" | tittel",
        "\"tittel\":\"Plan\\ud800\" | tittel",
        "\"deler\":[{\"navn\":\"Del\"},{\"navn\":\"To\\u0007\"}] | deler[1].navn",
        "\"personer\":[\"leder\",\"sak\\u0000\"] | personer[1]"
      })
  @DisplayName("a control character in a JSON text is refused with the way to the text")
  void styretegnIJson(String felt, String sti) throws Exception {
    registrer("{" + GODT + "," + felt + "}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.feil[0].felt").value(sti))
        .andExpect(jsonPath("$.feil[0].kode").value("feil.felt.tegn"));
  }

  @Test
  @DisplayName("tabs and line breaks are let through")
  void linjeskift() throws Exception {
    registrer("{" + GODT + ",\"skjermetTittel\":\"En\\tto\\r\\ntre\"}").andExpect(status().isCreated());
  }

  @Test
  @DisplayName("a draft is a map of anything; its texts are looked at too")
  void kladd() throws Exception {
    web.perform(
            put("/api/oppgave/finnes-ikke/kladd").with(httpBasic("saksbehandler", "demo"))
                .contentType(MediaType.APPLICATION_JSON).content("{\"verdier\":{\"resultat\":[\"Ferdig\\u0000\"]}}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("verdier.resultat"));
  }

  @Test
  @DisplayName("a control character in a form's field gives the error page in words")
  void styretegnISkjema() throws Exception {
    var side =
        web.perform(post("/fravar").with(user("leder").roles("ansatt")).with(csrf()).param("person", "leder")
                .param("stedfortreder", "sak\u0000"))
            .andExpect(status().isUnprocessableEntity())
            .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("«stedfortreder»").contains("usynlige tegn");
  }

  @Test
  @DisplayName("a control character in a search is refused with the parameter's name")
  void styretegnISok() throws Exception {
    web.perform(get("/api/oppfolging").param("maal", "a\u0000").with(httpBasic("leder", "demo")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("maal"));
  }

  @Test
  @DisplayName("those who may not pass are told that and no more")
  void rollenForst() throws Exception {
    web.perform(post("/oppfolging/handling").with(user("saksbehandler").roles("ansatt")).with(csrf()).param("grunn", "\u0000"))
        .andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"fristtype\":\"x\" | fristtype",
        "\"frist\":\"2027-13-01\" | frist",
        "\"begrenset\":\"kanskje\" | begrenset",
        "\"deler\":[null] | deler[0]",
        "\"deler\":[{\"navn\":\"Del\",\"frist\":\"i morgen\"}] | deler[0].frist",
        "\"deler\":\"ingen\" | deler",
        "\"personer\":[\"leder\",null] | personer[1]"
      })
  @DisplayName("a JSON value that cannot be read is named")
  void uleseligVerdi(String felt, String sti) throws Exception {
    registrer("{" + GODT + "," + felt + "}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.feil[0].felt").value(sti))
        .andExpect(jsonPath("$.feil[0].kode").value("feil.uleselig.felt"))
        .andExpect(jsonPath("$.feil[0].melding").value("Verdien av «" + sti + "» kunne ikke leses."));
  }

  @Test
  @DisplayName("a body that is no JSON names no field")
  void ikkeJson() throws Exception {
    registrer("{\"nummer\":").andExpect(status().isBadRequest()).andExpect(jsonPath("$.feil").isEmpty());
  }

  private ResultActions registrer(String kropp) throws Exception {
    return web.perform(
        post("/api/oppdrag").with(httpBasic("koordinator", "demo")).contentType(MediaType.APPLICATION_JSON).content(kropp));
  }
}
