package no.saksflyt;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The application starts on an empty database, lets people in, and takes an assignment. */
class OppstartTest extends Systemtest {

  @Autowired private MockMvc web;

  @Test
  @DisplayName("nobody gets in without a login, and a login tells who one is")
  void paalogging() throws Exception {
    web.perform(get("/api/meg")).andExpect(status().isUnauthorized());
    web.perform(post("/api/klager").contentType(MediaType.APPLICATION_JSON).content("{}")).andExpect(status().isUnauthorized());
    web.perform(get("/api/meg").with(httpBasic("leder", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value("leder"));
  }

  @Test
  @DisplayName("a coordinator registers an assignment; a caseworker may not; faults name their fields")
  void registrering() throws Exception {
    var riktig =
        "{\"nummer\":\"2031-01\",\"tittel\":\"Kartlegging\",\"fristtype\":\"EKSTERN\",\"frist\":\"2031-05-01\"}";
    web.perform(
            post("/api/oppdrag")
                .with(httpBasic("koordinator", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(riktig))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.saksnummer").isNotEmpty());
    web.perform(
            post("/api/oppdrag")
                .with(httpBasic("saksbehandler", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(riktig))
        .andExpect(status().isForbidden());
    web.perform(
            post("/api/oppdrag")
                .with(httpBasic("koordinator", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(riktig))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value("nummer"));
  }
}
