package no.saksflyt.oppdrag.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The registers through their doors: what programs are answered, what stands on the page and in the files. */
class RegisterNettTest extends Registerprover {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;

  private static boolean befolket;

  private void befolk() {
    if (!befolket) {
      var brev = brev(2071, "TILDELINGSBREV", null, true);
      nytt(innhold("2071-01", "=HYPERLINK(\"x\") Tolk i rettssalen", "2", frist("31.12.2071", LocalDate.of(2071, 12, 31))), brev);
      nytt(innhold("2071-02", "Karriereveiledning; og \"mer\"", null, true, true, frist("1. juni 2071", LocalDate.of(2071, 6, 1))), brev);
      begrens(nytt(innhold("2071-03", "Skjermet tolkeoppdrag", null), brev));
      loggUt();
      befolket = true;
    }
  }

  @Test
  @DisplayName("the answer has the agreed shape, and words find titles")
  void svaret() throws Exception {
    befolk();
    var svar = les("/api/oppdrag?ar=2071&q=tolk", "revisor");
    assertThat(svar.fieldNames()).toIterable().containsExactly("totalt", "side", "antall", "rader");
    assertThat(svar.get("totalt").asInt()).isEqualTo(1);
    var rad = svar.get("rader").get(0);
    assertThat(rad.get("nummer").asText()).isEqualTo("2071-01");
    assertThat(rad.get("frist").asText()).isEqualTo("2071-12-31");
    assertThat(rad.get("frister").get(0).get("tekst").asText()).isEqualTo("31.12.2071");
    assertThat(les("/api/oppdrag?ar=2071&q=%3F%3F%3F", "revisor").get("totalt").asInt()).isZero();
  }

  @Test
  @DisplayName("CSV and workbook hold exactly the rows of the list, in its order, and nothing a spreadsheet would run")
  void filene() throws Exception {
    befolk();
    for (var valg : List.of("ar=2071", "ar=2071&sorter=frist", "ar=2071&utvalg=FOU", "ar=2071&q=tolk")) {
      var ventet = StreamSupport.stream(les("/api/oppdrag?" + valg, "leder").get("rader").spliterator(), false).map(r -> r.get("nummer").asText()).toList();
      assertThat(ventet).as(valg).isNotEmpty();
      var csv = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get()
          .parse(new StringReader(hent("/oppdrag.csv?" + valg, "leder").substring(1))).getRecords();
      assertThat(csv).as(valg).extracting(r -> r.get("Nummer")).isEqualTo(ventet);
      assertThat(csv).allSatisfy(r -> assertThat(r.get("Tittel")).doesNotStartWith("="));
      var bytes = web.perform(get("/oppdrag.xlsx?" + valg).with(som("leder"))).andReturn().getResponse().getContentAsByteArray();
      try (var bok = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
        var ark = bok.getFirstSheet().read();
        assertThat(ark).hasSize(ventet.size() + 1);
        for (int i = 0; i < csv.size(); i++) {
          for (int k = 0; k < csv.get(i).size(); k++) {
            var celle = ark.get(i + 1).getOptionalCell(k).map(c -> c.getText()).orElse("");
            var tekst = csv.get(i).get(k);
            // Dates are numbers in a workbook; everything else reads alike.
            assertThat(tekst.matches("\\d{4}-\\d{2}-\\d{2}") || tekst.equals(celle)).as("%s: %s and %s", valg, tekst, celle).isTrue();
          }
        }
      }
    }
  }

  @Test
  @DisplayName("the page shows the same rows, in words, and keeps what is chosen in its links")
  void siden() throws Exception {
    befolk();
    var side = hent("/oppdrag?ar=2071&sorter=frist", "saksbehandler");
    assertThat(side).contains("2071-01", "2071-02", "Til fordeling", "31.12.2071", "/oppdrag.csv?ar=2071&amp;sorter=frist").doesNotContain("??");
    assertThat(hent("/oppdrag?ar=2071&utvalg=FOU", "saksbehandler")).contains("2071-02").doesNotContain(">2071-01<");
    for (var hvem : List.of("leder", "direktor", "revisor", "arkiv", "admin")) {
      assertThat(hent("/", hvem)).contains("href=\"/oppdrag\"");
    }
  }

  @Test
  @DisplayName("a restricted assignment is on no page and in no file of those outside")
  void skjermet() throws Exception {
    befolk();
    for (var sti : List.of("/oppdrag?ar=2071", "/oppdrag.csv?ar=2071", "/api/oppdrag?ar=2071")) {
      assertThat(hent(sti, "revisor")).contains("2071-01").doesNotContain("2071-03").doesNotContain("Skjermet tolkeoppdrag");
    }
  }

  @ParameterizedTest
  @CsvSource({"ar=x, ar", "utvalg=NOE, utvalg", "sorter=x, sorter", "side=-1, side", "antall=0, antall", "antall=201, antall"})
  @DisplayName("a parameter that is wrong is named; the page is shown all the same")
  void feilParameter(String sporring, String felt) throws Exception {
    web.perform(get("/api/oppdrag?" + sporring).with(httpBasic("leder", "demo")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value(felt));
    web.perform(get("/oppdrag?" + sporring).with(som("leder"))).andExpect(status().isUnprocessableEntity());
  }

  @Test
  @DisplayName("a change of an assignment in the API keeps its own door: registering by hand still works and stands in the register")
  void registreringForHand() throws Exception {
    web.perform(post("/api/oppdrag").with(httpBasic("koordinator", "demo")).contentType("application/json")
            .content("{\"nummer\":\"2072-01\",\"tittel\":\"Ført for hånd\",\"fristtype\":\"EKSTERN\",\"frist\":\"2072-05-01\",\"deler\":[]}"))
        .andExpect(status().isCreated());
    var rad = les("/api/oppdrag?ar=2072", "leder").get("rader").get(0);
    assertThat(rad.get("versjoner").asInt()).isEqualTo(1);
    assertThat(rad.get("frist").asText()).isEqualTo("2072-05-01");
    assertThat(rad.get("sisteBrev").isNull()).isTrue();
  }

  @Test
  @DisplayName("the calendar is read by everybody and kept by the coordinator; what is wrong is shown beside what was written")
  void kalenderen() throws Exception {
    assertThat(hent("/oppdrag/kalender?ar=2073", "saksbehandler")).doesNotContain("??").doesNotContain("action=\"/oppdrag/kalender\" method=\"post\"");
    web.perform(post("/oppdrag/kalender").with(som("koordinator")).with(csrf()).param("ar", "2073").param("type", "ARSRAPPORT").param("merkelapp", "Utkast").param("dato", "x"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(r -> assertThat(r.getResponse().getContentAsString()).contains("value=\"Utkast\"", "må være en dato").doesNotContain("??"));
    web.perform(post("/oppdrag/kalender").with(som("koordinator")).with(csrf()).param("ar", "2073").param("type", "ARSRAPPORT").param("dato", "2074-03-01"))
        .andExpect(redirectedUrl("/oppdrag/kalender?ar=2073"));
    var id = jdbc.sql("select id from styringskalender where ar = 2073").query(Long.class).single();
    assertThat(hent("/oppdrag/kalender/" + id, "koordinator")).contains("2074-03-01").doesNotContain("??");
    web.perform(post("/oppdrag/kalender/" + id).with(som("koordinator")).with(csrf()).param("versjon", "0").param("dato", "2074-03-02").param("grunn", "Flyttet"))
        .andExpect(redirectedUrl("/oppdrag/kalender?ar=2073"));
    web.perform(post("/oppdrag/kalender/" + id).with(som("koordinator")).with(csrf()).param("versjon", "0").param("dato", "2074-03-03").param("grunn", "For sent"))
        .andExpect(status().isConflict());
    assertThat(hent("/oppdrag/kalender?ar=2073", "leder")).contains("02.03.2074", "Flyttet").doesNotContain("??");
    web.perform(post("/oppdrag/kalender/" + id + "/fjern").with(som("koordinator")).with(csrf()).param("versjon", "1").param("grunn", "Feil"))
        .andExpect(redirectedUrl("/oppdrag/kalender?ar=2073"));
    web.perform(get("/oppdrag/kalender/" + id).with(som("koordinator"))).andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("the appropriations are shown, answered and fetched alike")
  void bevilgninger() throws Exception {
    var brev = brev(2074, "TILDELINGSBREV", null, true);
    jdbc.sql("insert into bevilgning (brev_id, ar, kap_post, navn, total_ore, gjelder, linje, registrert)"
            + " values (:brev, 2074, '671/21', 'En post', 123456700, true, 1, current_timestamp)").param("brev", brev).update();
    assertThat(les("/api/oppdrag/bevilgninger?ar=2074&kapPost=671/21", "leder").get("rader").get(0).get("totalOre").asLong()).isEqualTo(123456700);
    assertThat(hent("/oppdrag/bevilgninger?ar=2074", "leder")).contains("671/21", "1\u00a0234\u00a0567").doesNotContain("??");
    assertThat(hent("/oppdrag/bevilgninger.csv?ar=2074", "leder")).contains("2074;671/21;En post;;1234567;");
    web.perform(get("/oppdrag/bevilgninger.xlsx?ar=2074").with(som("leder"))).andExpect(status().isOk());
    web.perform(get("/api/oppdrag/bevilgninger?kapPost=x").with(httpBasic("leder", "demo"))).andExpect(jsonPath("$.feil[0].felt").value("kapPost"));
  }

  private JsonNode les(String sti, String hvem) throws Exception {
    return json.readTree(
        web.perform(get(sti).with(httpBasic(hvem, "demo"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private String hent(String sti, String hvem) throws Exception {
    var kall = get(sti).with(sti.startsWith("/api") ? httpBasic(hvem, "demo") : som(hvem));
    return web.perform(kall).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static RequestPostProcessor som(String hvem) {
    return user(hvem).roles("ansatt");
  }
}
