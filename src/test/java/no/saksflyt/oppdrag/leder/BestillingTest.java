package no.saksflyt.oppdrag.leder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Assignments that stand in no letter, by form and by API. */
class BestillingTest extends Lederprover {

  private static final String BESTILT = "{\"bestiller\":\"%s\",\"maate\":\"%s\",\"dato\":\"2019-03-04\",\"referanse\":\"22/99\"}";

  @Test
  @DisplayName("one without a number is registered with who asked, has the same life, and shows it on its page and in the register")
  void utenNummer() throws Exception {
    var svar = registrer("koordinator", "Notat om tolk til utvalget", null, BESTILT.formatted("Velferdsutvalget", "BREV"));
    assertThat(svar.getStatus()).isEqualTo(201);
    var sak = json(svar).get("saksnummer").asText();
    assertThat(les("/api/sak/" + sak, "leder").get("oppgaver")).isNotEmpty();
    assertThat(side("/sak/" + sak, "leder")).contains("Velferdsutvalget, brev 04.03.2019, referanse 22/99", "Bestilling registrert");
    var rader = les("/api/oppdrag?utvalg=BESTILLING&ar=2019", "leder").get("rader");
    assertThat(rader).hasSize(1);
    assertThat(rader.get(0).get("bestiller").asText()).isEqualTo("Velferdsutvalget");
    assertThat(rader.get(0).get("nummer").isNull()).isTrue();
    assertThat(side("/oppdrag?ar=2019", "leder")).contains("Bestilt av Velferdsutvalget");

    var igjen = registrer("koordinator", "Notat om tolk til utvalget", null, BESTILT.formatted("Velferdsutvalget", "BREV"));
    assertThat(igjen.getStatus()).isEqualTo(422);
    assertThat(json(igjen).get("feil").get(0).get("felt").asText()).isEqualTo("tittel");
  }

  @Test
  @DisplayName("the strategy meeting is refused as a source, naming the field; without a number there must be an order")
  void avvises() throws Exception {
    var mote = registrer("koordinator", "Fra møtet", null, BESTILT.formatted("Strategimøtet 2022", "ANNET"));
    assertThat(mote.getStatus()).isEqualTo(422);
    assertThat(json(mote).get("feil").get(0).get("felt").asText()).isEqualTo("bestilling.bestiller");
    assertThat(json(mote).get("feil").get(0).get("melding").asText()).contains("Strategimøtet kan ikke være kilde");
    for (var nummer : new String[] {null, ""}) {
      var uten = registrer("koordinator", "Uten alt", nummer, "null");
      assertThat(uten.getStatus()).isEqualTo(422);
      assertThat(json(uten).get("feil").get(0).get("felt").asText()).isEqualTo("nummer");
    }
    assertThat(registrer("leder", "Ikke min", null, BESTILT.formatted("AID", "BREV")).getStatus()).isEqualTo(403);
  }

  @Test
  @DisplayName("the form keeps what was written, and names the fields of the order that are wrong")
  void skjemaet() throws Exception {
    var svar =
        send("/oppdrag/ny", "koordinator", "tittel", "Skjemabestilling", "fristtype", "INGEN", "bestilling.bestiller", "Kommunaldepartementet",
            "bestilling.maate", "EPOST", "bestilling.dato", "ikke en dato");
    assertThat(svar.getStatus()).isEqualTo(422);
    assertThat(svar.getContentAsString()).contains("Kommunaldepartementet", "Skjemabestilling", "felt-bestilling-dato-feil");
    var mangler = send("/oppdrag/ny", "koordinator", "tittel", "Skjemabestilling", "fristtype", "INGEN", "bestilling.dato", "2022-05-05");
    assertThat(mangler.getStatus()).isEqualTo(422);
    assertThat(mangler.getContentAsString()).contains("felt-bestilling-bestiller-feil", "felt-bestilling-maate-feil");
    var ok =
        send("/oppdrag/ny", "koordinator", "tittel", "Skjemabestilling", "fristtype", "INGEN", "bestilling.bestiller", "Kommunaldepartementet",
            "bestilling.maate", "EPOST", "bestilling.dato", "2022-05-05");
    assertThat(ok.getStatus()).isEqualTo(302);
    assertThat(antall("bestilling where bestiller = 'Kommunaldepartementet' and maate = 'EPOST' and referanse is null")).isOne();
  }

  private MockHttpServletResponse registrer(String hvem, String tittel, String nummer, String bestilling) throws Exception {
    var innhold =
        "{\"nummer\":%s,\"tittel\":\"%s\",\"fristtype\":\"INGEN\",\"bestilling\":%s}"
            .formatted(nummer == null ? "null" : "\"" + nummer + "\"", tittel, bestilling);
    return web.perform(post("/api/oppdrag").with(httpBasic(hvem, "demo")).contentType("application/json").content(innhold))
        .andReturn()
        .getResponse();
  }

  private JsonNode json(MockHttpServletResponse svar) throws Exception {
    return json.readTree(svar.getContentAsString(StandardCharsets.UTF_8));
  }
}
