package no.saksflyt.oppdrag.leder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Assignments of a test's own, and the doors leaders use. */
abstract class Lederprover extends Systemtest {

  @Autowired protected MockMvc web;
  @Autowired protected ObjectMapper json;
  @Autowired protected JdbcClient jdbc;
  @Autowired protected OppdragService oppdrag;
  @Autowired protected Clock klokke;

  /** An assignment a unit has been given; nobody is named for it. */
  protected Saksnummer nytt(String nummer, String enhet, LocalDate frist, NyttOppdrag.Del... deler) {
    return nytt(nummer, enhet, frist, false, deler);
  }

  protected Saksnummer nytt(String nummer, String enhet, LocalDate frist, boolean begrenset, NyttOppdrag.Del... deler) {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag(
                nummer, "Oppdrag " + nummer, null, frist == null ? Fristtype.INGEN : Fristtype.EKSTERN, frist, null,
                List.of(deler), begrenset, begrenset ? "Skjermet" : null));
    jdbc.sql("update sak set enhet = :enhet where saksnummer = :sak").param("enhet", enhet).param("sak", sak.toString()).update();
    loggUt();
    return sak;
  }

  protected JsonNode les(String sti, String hvem) throws Exception {
    var svar = web.perform(get(sti).with(httpBasic(hvem, "demo"))).andReturn().getResponse();
    assertThat(svar.getStatus()).as(sti).isEqualTo(200);
    return json.readTree(svar.getContentAsString(StandardCharsets.UTF_8));
  }

  protected String side(String sti, String hvem) throws Exception {
    var svar = web.perform(get(sti).with(user(hvem).roles("ansatt"))).andReturn().getResponse();
    assertThat(svar.getStatus()).as(sti).isEqualTo(200);
    var side = svar.getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).doesNotContain("??");
    return side;
  }

  /** Sends a page's form; fields come as name and value in turn. */
  protected MockHttpServletResponse send(String sti, String hvem, String... felter) throws Exception {
    var kall = post(sti).with(user(hvem).roles("ansatt")).with(csrf());
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i], felter[i + 1]);
    }
    var svar = web.perform(kall).andReturn().getResponse();
    svar.setCharacterEncoding("UTF-8");
    return svar;
  }

  protected int antall(String hva) {
    return jdbc.sql("select count(*) from " + hva).query(Integer.class).single();
  }
}
