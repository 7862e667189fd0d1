package no.saksflyt.oppdrag.leder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Assignments that end because their work goes on in another, or another was given in their place. */
class OvergangTest extends Lederprover {

  @Test
  @DisplayName("one is carried on in another: outcome, relation seen from both, no task left; opened again it is all undone")
  void videreforing() throws Exception {
    var gammel = nytt("2037-01", "bosetting", null);
    var ny = nytt("2037-02", "bosetting", null);
    var sti = gammel.sti();
    assertThat(send(sti + "/viderefor", "unni", "viderefor.annen", ny.toString(), "viderefor.grunn", "x").getStatus())
        .as("another unit's leader")
        .isEqualTo(403);
    var uten = send(sti + "/viderefor", "leder", "viderefor.annen", ny.toString());
    assertThat(uten.getStatus()).isEqualTo(422);
    assertThat(uten.getContentAsString()).contains("value=\"" + ny + "\"");
    assertThat(send(sti + "/viderefor", "leder", "viderefor.annen", ny.toString(), "viderefor.grunn", "Nytt år").getStatus()).isEqualTo(302);

    var svar = les("/api/sak/" + gammel, "leder");
    assertThat(svar.get("utfall").asText()).isEqualTo("VIDEREFORT");
    assertThat(svar.get("oppgaver")).isEmpty();
    assertThat(side(sti, "revisor")).contains("arbeidet videreføres i en annen sak", "Videreført i");
    assertThat(side(ny.sti(), "revisor")).contains("Viderefører", "2037-01");
    assertThat(side("/oppdrag?ar=2037", "revisor")).contains("Videreført");
    assertThat(antall("sakshendelse where type = 'SAK_VIDEREFORT' and saksnummer in ('" + gammel + "', '" + ny + "')")).isEqualTo(2);

    assertThat(send(sti + "/gjenaapne", "koordinator", "gjenaapne.grunn", "Feil").getStatus()).isEqualTo(302);
    assertThat(antall("saksrelasjon where fra = '" + gammel + "'")).isZero();
    assertThat(les("/api/sak/" + gammel, "leder").get("utfall").isNull()).isTrue();
  }

  @Test
  @DisplayName("one is replaced by another through the API; the other must be open, of its kind and not itself")
  void erstatning() throws Exception {
    var gammel = nytt("2037-03", "bosetting", null);
    var ny = nytt("2037-04", "tilsyn", null);
    assertThat(avslutt(gammel.toString(), "ERSTATTET", gammel.toString())).isEqualTo(422);
    assertThat(avslutt(gammel.toString(), "ERSTATTET", ny.toString())).isEqualTo(200);
    assertThat(avslutt(ny.toString(), "ERSTATTET", gammel.toString())).as("the other has ended").isEqualTo(422);
    assertThat(side(gammel.sti(), "leder")).contains("erstattet av en annen sak", "Erstattet av");
    assertThat(side(ny.sti(), "leder")).contains("Erstatter");
  }

  @Test
  @DisplayName("a restricted one goes over only into one for the same persons")
  void skjermet() throws Exception {
    var skjermet = nytt("2037-05", "bosetting", null, true);
    var aapen = nytt("2037-06", "bosetting", null);
    assertThat(avslutt(skjermet.toString(), "VIDEREFORT", aapen.toString())).isEqualTo(422);
    assertThat(send(skjermet.sti() + "/erstatt", "leder", "erstatt.annen", aapen.toString(), "erstatt.grunn", "x").getStatus()).isEqualTo(404);
  }

  private int avslutt(String sak, String utfall, String annen) throws Exception {
    return web.perform(
            post("/api/sak/" + sak + "/avslutt")
                .with(httpBasic("koordinator", "demo"))
                .contentType("application/json")
                .content("{\"utfall\":\"%s\",\"grunn\":\"Prøve\",\"annen\":\"%s\"}".formatted(utfall, annen)))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}
