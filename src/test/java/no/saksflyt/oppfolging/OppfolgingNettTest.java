package no.saksflyt.oppfolging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The board through its doors: what programs are answered, what a leader's order does, and who is kept out. */
class OppfolgingNettTest extends Saksgang {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;

  @Test
  @DisplayName("the answer has exactly the agreed keys, and an open step is in it with its case")
  void svaret() throws Exception {
    var sak = underArbeid();
    loggUt();
    var kropp =
        web.perform(get("/api/oppfolging?enhet=bosetting&sorter=sak&antall=200").with(httpBasic("revisor", "demo")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    var svar = json.readTree(kropp);
    assertThat(svar.fieldNames()).toIterable().containsExactly("totalt", "side", "antall", "botter", "rader");
    assertThat(svar.get("botter").fieldNames()).toIterable()
        .containsExactly("OVER_30", "8_30", "1_7", "I_DAG", "1_7_IGJEN", "8_30_IGJEN", "SENERE", "UTEN_FRIST");
    var rad = java.util.stream.StreamSupport.stream(svar.get("rader").spliterator(), false)
        .filter(r -> r.get("saksnummer").asText().equals(sak.toString()))
        .findFirst()
        .orElseThrow();
    assertThat(rad.fieldNames()).toIterable().containsExactly(
        "saksnummer", "tittel", "prosess", "steg", "stegnavn", "del", "enhet", "gruppe", "ansvarlig", "for", "opprettet", "frist",
        "fristtype", "dagerOver", "paaVentTil", "oppgaveId");
    assertThat(rad.get("steg").asText()).isEqualTo("arbeidMedDel");
    assertThat(rad.get("ansvarlig").asText()).isEqualTo("saksbehandler");
    assertThat(rad.get("gruppe").asText()).isEqualTo("bosettingsaksbehandler");
  }

  @Test
  @DisplayName("two steps of one case are told apart by the part each is about, in the answer, on the page and in the file")
  void delene() throws Exception {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag("2075-01", "Todelt", null, Fristtype.INGEN, null, null,
                List.of(new NyttOppdrag.Del("Utrede ordningen", null), new NyttOppdrag.Del("Rapportere tallene", null)),
                false, null));
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    planlegg(sak);
    loggUt();
    var kropp =
        web.perform(get("/api/oppfolging?steg=arbeidMedDel&sorter=sak&antall=200").with(httpBasic("leder", "demo")))
            .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    var deler =
        java.util.stream.StreamSupport.stream(json.readTree(kropp).get("rader").spliterator(), false)
            .filter(r -> r.get("saksnummer").asText().equals(sak.toString()))
            .map(r -> r.get("del").asText());
    assertThat(deler).containsExactlyInAnyOrder("Utrede ordningen", "Rapportere tallene");
    assertThat(side("/oppfolging?steg=arbeidMedDel&antall=200", "leder")).contains("Utrede ordningen", "Rapportere tallene");
    assertThat(fil("leder")).contains("Utrede ordningen", "Rapportere tallene");
  }

  @Test
  @DisplayName("a restricted case is in no list, count or file of those who are not named in it")
  void skjermet() throws Exception {
    var sak = nySak(true);
    loggUt();
    for (var hvem : List.of("leder", "revisor", "admin", "koordinator")) {
      var ser = hvem.equals("koordinator");
      assertThat(alleRader(hvem).contains(sak.toString())).as(hvem).isEqualTo(ser);
      assertThat(fil(hvem).contains(sak.toString())).as(hvem).isEqualTo(ser);
    }
  }

  /** Page after page: other tests' cases stand before this one. */
  private String alleRader(String hvem) throws Exception {
    var alle = new StringBuilder();
    int totalt = 1;
    for (int side = 0; side * 200 < totalt; side++) {
      var kropp =
          web.perform(get("/api/oppfolging?sorter=sak&antall=200&gruppe=koordinator&side=" + side).with(httpBasic(hvem, "demo")))
              .andReturn().getResponse().getContentAsString();
      totalt = json.readTree(kropp).get("totalt").asInt();
      alle.append(kropp);
    }
    return alle.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "botte=x, botte", "fristtype=FOO, fristtype", "paavent=ja, paavent", "over=-1, over", "over=abc, over", "sorter=x, sorter",
    "side=-1, side", "antall=0, antall", "antall=201, antall"
  })
  @DisplayName("a parameter that is wrong is named")
  void feilParameter(String sporring, String felt) throws Exception {
    web.perform(get("/api/oppfolging?" + sporring).with(httpBasic("leder", "demo")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[0].felt").value(felt));
    web.perform(get("/oppfolging?" + sporring).with(som("leder"))).andExpect(status().isUnprocessableEntity());
  }

  @Test
  @DisplayName("without a login nothing; without the role no order")
  void utestengt() throws Exception {
    web.perform(get("/api/oppfolging")).andExpect(status().isUnauthorized());
    web.perform(get("/oppfolging").accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
    for (var hvem : List.of("saksbehandler", "revisor", "direktor", "admin")) {
      web.perform(post("/oppfolging/handling").with(som(hvem)).with(csrf()).param("handling", "PURR").param("oppgave", "x"))
          .andExpect(status().isForbidden());
    }
    web.perform(post("/oppfolging/handling").with(som("leder")).param("handling", "PURR").param("oppgave", "x"))
        .andExpect(status().isForbidden());
  }

  @Test
  @DisplayName("each step of an order has its own result: what is refused for one is done for the others")
  void massehandling() throws Exception {
    var arbeid = oppgave(underArbeid(), "arbeidMedDel").getId();
    var navngi = oppgave(fordelt(), "navngiSaksansvarlig").getId();
    loggUt();
    var resultater = utfor("leder", Map.of("handling", "TILDEL", "person", "saksbehandler"), arbeid, navngi, "finnes-ikke");
    assertThat(resultater).extracting(Resultat::gikk).containsExactly(true, false, false);
    assertThat(resultater).extracting(Resultat::melding).allSatisfy(m -> assertThat(m).isNotBlank());

    assertThat(utfor("leder", Map.of("handling", "PURR"), arbeid, navngi)).extracting(Resultat::gikk).containsExactly(true, false);
    assertThat(utfor("teamleder", Map.of("handling", "LEGG_TILBAKE"), arbeid)).extracting(Resultat::gikk).containsExactly(true);
    var holdt = utfor("leder", Map.of("handling", "PAA_VENT", "til", "2077-01-01", "grunn", "Venter"), arbeid);
    assertThat(holdt.get(0).gikk()).as("more than two years ahead").isFalse();
  }

  @Test
  @DisplayName("an order that lacks something does nothing and keeps what was filled in")
  void mangelfullOrdre() throws Exception {
    web.perform(post("/oppfolging/handling").with(som("leder")).with(csrf()).param("handling", "PAA_VENT")
            .param("oppgave", "en").param("grunn", "Venter på svar").param("tilbake", "/oppfolging?enhet=bosetting"))
        .andExpect(redirectedUrl("/oppfolging?enhet=bosetting"))
        .andExpect(flash().attributeExists("feilliste", "valgte", "skjema"));
    web.perform(post("/oppfolging/handling").with(som("leder")).with(csrf()).param("handling", "PURR")
            .param("tilbake", "https://example.org/oppfolging?x"))
        .andExpect(redirectedUrl("/oppfolging"));
  }

  @Test
  @DisplayName("the pages are shown to everybody, failed jobs to those who mend them")
  void sidene() throws Exception {
    for (var hvem : List.of("leder", "direktor", "saksbehandler", "revisor", "prosesseier")) {
      var tavlen = side("/oppfolging", hvem);
      assertThat(tavlen).contains("sf-botte").doesNotContain("??");
      assertThat(tavlen.contains("name=\"handling\"")).as(hvem).isEqualTo(hvem.equals("leder"));
      assertThat(side("/oppfolging/uten-steg", hvem).contains("jobb-tittel")).as(hvem).isEqualTo(hvem.equals("prosesseier"));
    }
    for (var dimensjon : Dimensjon.values()) {
      assertThat(side("/oppfolging?enhet=&hele=true&etter=" + dimensjon.kode(), "direktor")).doesNotContain("??");
    }
  }

  @Test
  @DisplayName("a job nobody knows the element or the process of is shown all the same")
  void ukjentJobb() throws Exception {
    jdbc.sql("insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_) values ('ukjent-jobb', 1, 'message', true, 0)").update();
    try {
      assertThat(side("/oppfolging/uten-steg", "admin")).contains("jobb-tittel").doesNotContain("Ingen jobber har feilet");
    } finally {
      jdbc.sql("delete from ACT_RU_JOB where ID_ = 'ukjent-jobb'").update();
    }
  }

  @SuppressWarnings("unchecked")
  private List<Resultat> utfor(String hvem, Map<String, String> felt, String... oppgaver) throws Exception {
    var kall = post("/oppfolging/handling").with(som(hvem)).with(csrf()).param("oppgave", oppgaver);
    felt.forEach(kall::param);
    return (List<Resultat>) web.perform(kall).andReturn().getFlashMap().get("resultater");
  }

  private String side(String sti, String hvem) throws Exception {
    return web.perform(get(sti).with(som(hvem))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
  }

  private String fil(String hvem) throws Exception {
    var svar = web.perform(get("/oppfolging.csv?enhet=").with(som(hvem))).andReturn().getResponse();
    var tekst = svar.getContentAsString(StandardCharsets.UTF_8);
    assertThat(tekst).startsWith("\uFEFFSaksnummer;Tittel;");
    return tekst;
  }

  private static RequestPostProcessor som(String hvem) {
    return user(hvem).roles("ansatt");
  }
}
