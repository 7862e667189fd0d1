package no.saksflyt.oppdrag.notat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Oppgaver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A division's yearly note from its cases to its approved versions. */
class NotatTest extends Systemtest {

  private static final String AVDELING = "Analyse og mangfold";

  @Autowired private NotatService notater;
  @Autowired private OppdragService oppdrag;
  @Autowired private Oppgaver oppgaver;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  @Test
  @DisplayName("the note holds the division's unrestricted cases; approved it stands as it was, and the next version is written on the same case")
  void heleLopet() throws Exception {
    nytt("2035-01", "Tolketjenesten", "tolk", false);
    nytt("2035-02", "Hemmelig analyse", "analyse", true);
    nytt("2035-03", "Bosetting i nord", "bosetting", false);
    loggInn("koordinator");
    var sak = notater.start(2035, AVDELING);
    assertThat(side("/oppdrag/notat/" + sak, "koordinator")).contains("2035-01 Tolketjenesten").doesNotContain("Hemmelig analyse").doesNotContain("2035-03");
    assertThat(side("/oppdrag/notat/" + sak, "silje")).contains("2035-01").doesNotContain("<textarea");

    loggInn("koordinator");
    var oppgave = oppgave(sak, "skrivNotat");
    oppgaver.ta(oppgave.id());
    assertThatThrownBy(() -> oppgaver.fullfor(oppgave.id(), Map.of())).isInstanceOf(Regelbrudd.class);
    assertThat(skriv(sak, "koordinator", "0", "Tilsette inntil to").getStatus()).isEqualTo(302);
    var gammel = skriv(sak, "koordinator", "0", "Skrevet samtidig");
    assertThat(gammel.getStatus()).isEqualTo(409);
    assertThat(gammel.getContentAsString(StandardCharsets.UTF_8)).contains("Skrevet samtidig");
    assertThat(skriv(sak, "leder", "1", "Ikke min").getStatus()).isEqualTo(403);
    loggInn("koordinator");
    oppgaver.fullfor(oppgave.id(), Map.of());
    assertThat(skriv(sak, "koordinator", "1", "For sent").getStatus()).isEqualTo(409);

    direktor(sak, Map.of("godkjenning", "RETUR_ARBEID", "begrunnelse", "Tydeligere"));
    loggInn("koordinator");
    assertThat(notater.hent(sak).returgrunn()).isEqualTo("Tydeligere");
    send(sak);
    direktor(sak, Map.of("godkjenning", "GODKJENT"));
    assertThat(jdbc.sql("select utfall from sak where saksnummer = :s").param("s", sak.toString()).query(String.class).single()).isEqualTo("GODKJENT");

    nytt("2035-04", "Nytt i tillegg", "tolk", false);
    loggInn("koordinator");
    assertThat(notater.start(2035, AVDELING)).isEqualTo(sak);
    send(sak);
    direktor(sak, Map.of("godkjenning", "GODKJENT"));
    assertThat(side("/oppdrag/notat/" + sak + "?versjon=1", "silje")).contains("2035-01", "Tilsette inntil to").doesNotContain("2035-04");
    assertThat(side("/oppdrag/notat/" + sak + "?versjon=2", "silje")).contains("2035-01", "2035-04");
    assertThat(side(sak.sti(), "silje")).contains("Forventningsnotat godkjent", "versjon 2", "/oppdrag/notat/" + sak);
    assertThat(status("/oppdrag/notat/" + sak + "?versjon=3", "silje")).isEqualTo(404);
    assertThat(web.perform(get("/oppdrag/notat?ar=2035&avdeling=" + AVDELING).with(user("silje").roles("ansatt"))).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/oppdrag/notat/" + sak);

    jdbc.sql("update sak set krets = 'ingen' where saksnummer = (select saksnummer from oppdrag where nummer = '2035-01')").update();
    assertThat(side("/oppdrag/notat/" + sak + "?versjon=2", "silje")).as("restricted after the approval")
        .contains("Skjermet oppdrag", "2035-04").doesNotContain("2035-01", "Tolketjenesten");
    assertThat(jdbc.sql("select count(*) from notatversjon where saksnummer = :s and innhold like '%2035-01%'").param("s", sak.toString())
            .query(Long.class).single())
        .as("what is kept stands").isEqualTo(2);
  }

  @Test
  @DisplayName("only the coordinator starts one, for a division there is, once at a time; one withdrawn stands in no other's way")
  void regler() throws Exception {
    assertThat(start("leder", "2034", AVDELING)).isEqualTo(403);
    assertThat(start("koordinator", "2034", "Finnes ikke")).isEqualTo(422);
    assertThat(start("koordinator", "x", AVDELING)).isEqualTo(422);
    assertThat(start("koordinator", "2034", AVDELING)).isEqualTo(302);
    assertThat(start("koordinator", "2034", AVDELING)).isEqualTo(409);
    loggInn("koordinator");
    var sak = notater.finn(2034, AVDELING).orElseThrow().saksnummer();
    var svar =
        web.perform(post(sak.sti() + "/trekk").with(user("koordinator").roles("ansatt")).with(csrf()).param("trekk.grunn", "Feil år"))
            .andReturn().getResponse();
    assertThat(svar.getStatus()).isEqualTo(302);
    loggInn("koordinator");
    assertThat(notater.finn(2034, AVDELING)).isEmpty();
    assertThat(side("/oppdrag/notat?ar=2034&avdeling=" + AVDELING, "koordinator")).contains("har ikke noe forventningsnotat", "Start notatet");
  }

  private void send(Saksnummer sak) {
    loggInn("koordinator");
    var oppgave = oppgave(sak, "skrivNotat");
    oppgaver.ta(oppgave.id());
    oppgaver.fullfor(oppgave.id(), Map.of("merknad", "Klart"));
  }

  private void direktor(Saksnummer sak, Map<String, Object> svar) {
    loggInn("direktor");
    var oppgave = oppgave(sak, "godkjennNotat");
    oppgaver.ta(oppgave.id());
    oppgaver.fullfor(oppgave.id(), svar);
  }

  private Oppgave oppgave(Saksnummer sak, String steg) {
    return oppgaver.tilSak(sak).stream().filter(o -> steg.equals(o.steg())).findFirst().orElseThrow();
  }

  private void nytt(String nummer, String tittel, String enhet, boolean begrenset) {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag(nummer, tittel, null, Fristtype.INGEN, null, null, List.of(), begrenset, begrenset ? "Skjermet" : null));
    jdbc.sql("update sak set enhet = :e where saksnummer = :s").param("e", enhet).param("s", sak.toString()).update();
    loggUt();
  }

  private MockHttpServletResponse skriv(Saksnummer sak, String hvem, String versjon, String fullmakter) throws Exception {
    return web.perform(
            post("/oppdrag/notat/" + sak).with(user(hvem).roles("ansatt")).with(csrf())
                .param("versjon", versjon).param("OPPDRAG", "Om oppdragene").param("FULLMAKTER", fullmakter))
        .andReturn()
        .getResponse();
  }

  private int start(String hvem, String ar, String avdeling) throws Exception {
    return web.perform(post("/oppdrag/notat").with(user(hvem).roles("ansatt")).with(csrf()).param("ar", ar).param("avdeling", avdeling))
        .andReturn().getResponse().getStatus();
  }

  private int status(String sti, String hvem) throws Exception {
    return web.perform(get(sti).with(user(hvem).roles("ansatt"))).andReturn().getResponse().getStatus();
  }

  private String side(String sti, String hvem) throws Exception {
    var svar = web.perform(get(sti).with(user(hvem).roles("ansatt"))).andReturn().getResponse();
    assertThat(svar.getStatus()).as(sti).isEqualTo(200);
    var side = svar.getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).doesNotContain("??");
    return side;
  }
}
