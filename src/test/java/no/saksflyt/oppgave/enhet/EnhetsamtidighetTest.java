package no.saksflyt.oppgave.enhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.saksflyt.Samtidig;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Enheter;
import no.saksflyt.tilgang.Enhetsendringer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two people keep the same unit. One of its own, which is gone afterwards. */
@Tag("sql")
class EnhetsamtidighetTest extends Systemtest {

  private static final String ENHET = "prsamtidig";
  private static final String DAG = "2026-01-01";

  @Autowired private Enheter enheter;
  @Autowired private Enhetsendringer endringer;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @AfterEach
  void utenDen() {
    jdbc.sql("delete from enhetsendring where enhet = :e").param("e", ENHET).update();
    jdbc.sql("delete from enhet where id = :e").param("e", ENHET).update();
  }

  @Test
  @DisplayName("of two who make a unit with the same code one makes it, and the other is told which field is wrong")
  void toOppretter() throws Exception {
    for (int runde = 0; runde < 4; runde++) {
      utenDen();
      var svar = Samtidig.begge(() -> opprett("koordinator", "Koordinators"), () -> opprett("admin", "Administrators"));
      assertThat(svar).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
      assertThat(endringer.av(ENHET)).hasSize(1).first().extracting(Enhetsendringer.Endring::etter).asString()
          .startsWith(enheter.navn(ENHET));
      assertThat(avvist(svar, 422)).contains("href=\"#felt-id\"", "Koden " + ENHET + " er i bruk.").doesNotContain("??");
    }
  }

  @Test
  @DisplayName("of two who change a unit one is kept; the other reads what stands there, finds the own text in the form, and chooses")
  void toEndrer() throws Exception {
    opprett("koordinator", "Fra først av");
    for (int runde = 0; runde < 4; runde++) {
      var sett = enheter.finn(ENHET).orElseThrow().versjon();
      var nr = runde;
      var svar =
          Samtidig.begge(() -> endre("koordinator", sett, "Koordinators " + nr), () -> endre("admin", sett, "Administrators " + nr));
      assertThat(svar).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
      var staar = enheter.navn(ENHET);
      var mitt = staar.startsWith("Koor") ? "Administrators " + nr : "Koordinators " + nr;
      var naa = enheter.finn(ENHET).orElseThrow().versjon();
      assertThat(avvist(svar, 409))
          .contains("Nå står det: " + staar + ", " + DAG, "value=\"" + mitt + "\"", "name=\"versjon\" value=\"" + naa + "\"")
          .doesNotContain("??");
    }
    assertThat(endringer.av(ENHET)).hasSize(5);
  }

  private static String avvist(List<MockHttpServletResponse> svar, int status) throws Exception {
    return svar.stream().filter(s -> s.getStatus() == status).findFirst().orElseThrow().getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse opprett(String hvem, String navn) throws Exception {
    return send("/enheter", hvem, "id", ENHET, "navn", navn, "gyldigFra", DAG);
  }

  private MockHttpServletResponse endre(String hvem, long versjon, String navn) throws Exception {
    return send("/enheter/" + ENHET, hvem, "versjon", String.valueOf(versjon), "navn", navn, "gyldigFra", DAG);
  }

  private MockHttpServletResponse send(String sti, String hvem, String... felter) throws Exception {
    var kall = post(sti).with(user(hvem).roles("ansatt")).with(csrf());
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i], felter[i + 1]);
    }
    return web.perform(kall).andReturn().getResponse();
  }
}
