package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.saksflyt.Samtidig;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A page's form that is sent more than once is done once. */
@Tag("sql")
class EngangsskjemaTest extends Saksgang {

  private static final int AR = 2070;

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void utenStyring() {
    for (var tabell : new String[] {"spresultat where sp_id in (select id from styringsparameter where ar = 2070)", "styringsparameter where ar = 2070"}) {
      jdbc.sql("delete from " + tabell).update();
    }
  }

  @Test
  @DisplayName("status, question, note, review, milestone, risk and result: sent twice they make one row, and lead to the same page")
  void toGanger() throws Exception {
    var sak = underArbeid();
    loggUt();
    toGanger(sak, "/oppdrag/status/" + sak, "/oppdrag/status/" + sak, "oppdragsstatus", "trafikklys", "GUL", "begrunnelse", "Sent ute");
    toGanger(sak, "/oppdrag/sporsmal/" + sak, "/oppdrag/sporsmal/" + sak, "henvendelse", "sporsmal", "Gjelder det alle?");
    toGanger(sak, sak.sti(), sak.sti() + "/notater", "saksnotat", "notat.tekst", "Ringte departementet");
    toGanger(sak, "/oppdrag/gjennomgang/" + sak, "/oppdrag/gjennomgang/" + sak, "oppdragsgjennomgang", "merknad", "Løper videre");
    var plan = "/oppdrag/plan/" + sak;
    toGanger(sak, plan, plan + "/milepael", "milepael", "navn", "Utkast", "dato", "2077-03-01");
    toGanger(sak, plan, plan + "/risiko", "risiko", "beskrivelse", "Ingen tilbud", "sannsynlighet", "2", "konsekvens", "3");

    var resultat = "/oppdrag/maal/sp/" + sp() + "/resultat";
    var nokkel = nokkel("koordinator", resultat, resultat);
    String[] felter = {"periode", "AR", "avskjaering", "2020-06-30", "verdi", "82 %", "status", "ENDELIG", "kilde", "IMDi"};
    var forst = send("koordinator", resultat, nokkel, felter);
    var igjen = send("koordinator", resultat, nokkel, felter);
    assertThat(forst.getStatus()).as(forst.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
    assertThat(igjen.getRedirectedUrl()).isEqualTo(forst.getRedirectedUrl());
    assertThat(antall("spresultat where sp_id in (select id from styringsparameter where ar = 2070)")).isOne();
  }

  @Test
  @DisplayName("at the same moment too: the second waits for the first and is led where it went")
  void samtidig() throws Exception {
    var sak = underArbeid();
    loggUt();
    var sti = "/oppdrag/sporsmal/" + sak;
    for (int runde = 1; runde <= 4; runde++) {
      var nokkel = nokkel("koordinator", sti, sti);
      String[] felter = {"sporsmal", "Spørsmål " + runde};
      var svar = Samtidig.begge(() -> send("koordinator", sti, nokkel, felter), () -> send("koordinator", sti, nokkel, felter));
      assertThat(svar).extracting(MockHttpServletResponse::getStatus).containsExactly(302, 302);
      assertThat(svar).extracting(MockHttpServletResponse::getRedirectedUrl).containsOnly(sak.sti());
      assertThat(antall("henvendelse where saksnummer = '" + sak + "'")).isEqualTo(runde);
    }
  }

  @Test
  @DisplayName("what was refused may be sent again, other words are meant, and each has a key of one's own")
  void ikkeForMye() throws Exception {
    var sak = underArbeid();
    loggUt();
    var sti = "/oppdrag/sporsmal/" + sak;
    var nokkel = nokkel("koordinator", sti, sti);
    var spurte = "henvendelse where saksnummer = '" + sak + "'";
    assertThat(send("koordinator", sti, nokkel, "sporsmal", " ").getStatus()).isEqualTo(422);
    assertThat(send("koordinator", sti, nokkel, "sporsmal", " ").getStatus()).isEqualTo(422);
    assertThat(send("koordinator", sti, nokkel, "sporsmal", "Ett").getStatus()).isEqualTo(302);
    assertThat(send("koordinator", sti, nokkel, "sporsmal", "Et annet").getStatus()).isEqualTo(302);
    assertThat(antall(spurte)).isEqualTo(2);
    assertThat(send("saksbehandler", sti, nokkel, "sporsmal", "Ett").getStatus()).isEqualTo(302);
    assertThat(antall(spurte)).isEqualTo(3);
    assertThat(nokkel("koordinator", sti, sti)).isNotEqualTo(nokkel);
    assertThat(antall("engangskall where sted is null and nokkel like 'skjema-%'")).isZero();
  }

  @Test
  @DisplayName("nobody knows what became of a call that was cut off: whoever sends it again is told to look, and nothing is done twice")
  void avbrutt() throws Exception {
    var sak = underArbeid();
    loggUt();
    var sti = "/oppdrag/sporsmal/" + sak;
    var nokkel = nokkel("koordinator", sti, sti);
    assertThat(send("koordinator", sti, nokkel, "sporsmal", "Ett").getStatus()).isEqualTo(302);
    jdbc.sql("update engangskall set status = null, sted = null where nokkel like 'skjema-%'").update();
    var igjen = send("koordinator", sti, nokkel, "sporsmal", "Ett");
    assertThat(igjen.getStatus()).isEqualTo(409);
    assertThat(igjen.getContentAsString(StandardCharsets.UTF_8)).contains("Se etter om det er lagret");
    assertThat(antall("henvendelse where saksnummer = '" + sak + "'")).isOne();
    jdbc.sql("delete from engangskall where nokkel like 'skjema-%'").update();
  }

  private void toGanger(Saksnummer sak, String side, String sti, String tabell, String... felter) throws Exception {
    var rader = tabell + " where saksnummer = '" + sak + "'";
    int foer = antall(rader);
    var nokkel = nokkel("koordinator", side, sti);
    var forst = send("koordinator", sti, nokkel, felter);
    var igjen = send("koordinator", sti, nokkel, felter);
    assertThat(forst.getStatus()).as(sti + "\n" + forst.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
    assertThat(igjen.getStatus()).as(sti).isEqualTo(302);
    assertThat(igjen.getRedirectedUrl()).as(sti).isEqualTo(forst.getRedirectedUrl());
    assertThat(antall(rader)).as(sti).isEqualTo(foer + 1);
  }

  /** The key of the form with this address, as the page shows it. */
  private String nokkel(String hvem, String side, String sti) throws Exception {
    var svar = web.perform(get(side).with(user(hvem).roles("ansatt"))).andReturn().getResponse();
    var skjema =
        Pattern.compile("<form[^>]*action=\"" + Pattern.quote(sti) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
            .matcher(svar.getContentAsString(StandardCharsets.UTF_8));
    assertThat(skjema.find()).as(sti + " on " + side).isTrue();
    var felt = Pattern.compile("name=\"" + Engangsskjema.FELT + "\" value=\"([^\"]+)\"").matcher(skjema.group(1));
    assertThat(felt.find()).as("the key of " + sti).isTrue();
    return felt.group(1);
  }

  private MockHttpServletResponse send(String hvem, String sti, String nokkel, String... felter) throws Exception {
    var kall = post(sti).with(user(hvem).roles("ansatt")).with(csrf()).param(Engangsskjema.FELT, nokkel);
    for (int i = 0; i < felter.length; i += 2) {
      kall.param(felter[i], felter[i + 1]);
    }
    return web.perform(kall).andReturn().getResponse();
  }

  private long sp() {
    jdbc.sql(
            "insert into styringsparameter (ar, kode, maal, tekst, kvalitativ, enhet, versjon)"
                + " values (:ar, '1.1', '1', 'Andel bosatt', false, 'bosetting', 0)")
        .param("ar", AR)
        .update();
    return jdbc.sql("select id from styringsparameter where ar = :ar").param("ar", AR).query(Long.class).single();
  }

  private int antall(String hva) {
    return jdbc.sql("select count(*) from " + hva).query(Integer.class).single();
  }
}
