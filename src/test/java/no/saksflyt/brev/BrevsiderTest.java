package no.saksflyt.brev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.Systemtest;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malstart;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Vern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of letters: nothing written is lost, faults stand at their fields, and a process owner's template outlives a release. */
class BrevsiderTest extends Systemtest {

  private static final AtomicInteger NESTE = new AtomicInteger(801);
  private static final String SIDE = "/brev/maler/varsel/nb";
  private static final Malnavn VARSEL = new Malnavn("varsel", Maalform.NB);

  @Autowired private MockMvc web;
  @Autowired private Maler maler;
  @Autowired private Malstart start;
  @Autowired private BrevService brev;
  @Autowired private OppdragService oppdrag;
  @Autowired private Saksparter parter;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void utgavensMal() {
    loggInn("prosesseier");
    maler.taUtgavens(VARSEL, maler.hent(VARSEL).versjon());
  }

  @Test
  @DisplayName("what a process owner puts in use stays at the next start, and the release's waits beside it")
  void egenMalOverleverUtgaven() throws Exception {
    int sett = maler.hent(VARSEL).versjon();
    var ny = maler.utgavens(VARSEL).replace("Dette er et varsel.", "Dette er bare et varsel.");

    web.perform(som("prosesseier", post(SIDE)).param("sett", "" + sett).param("innhold", ny).param("grunn", ""))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("bare et varsel")));
    assertThat(maler.hent(VARSEL).versjon()).as("no reason given").isEqualTo(sett);
    web.perform(som("jurist", post(SIDE)).param("sett", "" + sett).param("innhold", ny).param("grunn", "Klarere"))
        .andExpect(redirectedUrl(SIDE));
    web.perform(som("prosesseier", post(SIDE)).param("sett", "" + sett).param("innhold", ny + " ").param("grunn", "Annet"))
        .andExpect(status().isConflict())
        .andExpect(content().string(Matchers.containsString("name=\"sett\" value=\"" + (sett + 1) + "\"")));

    jdbc.sql("update brevmal set sha_jar = 'eldre' where mal = 'varsel' and maalform = 'NB'").update();
    start.start();
    assertThat(maler.hent(VARSEL).egen()).isTrue();
    assertThat(maler.hent(VARSEL).venter()).isTrue();
    assertThat(maler.versjon(VARSEL, sett + 1).innhold()).isEqualTo(ny);
    web.perform(som("prosesseier", get(SIDE)))
        .andExpect(content().string(Matchers.containsString("&lt;p&gt;Dette er bare et varsel.")))
        .andExpect(content().string(Matchers.containsString("Klarere")));

    web.perform(som("prosesseier", post(SIDE + "/behold"))).andExpect(redirectedUrl(SIDE));
    assertThat(maler.hent(VARSEL).venter()).isFalse();
    web.perform(som("prosesseier", post(SIDE + "/utgavens")).param("sett", "" + (sett + 1))).andExpect(redirectedUrl(SIDE));
    assertThat(maler.hent(VARSEL).egen()).isFalse();
  }

  @Test
  @DisplayName("a template is shown with examples before it is put in use, and script in it is refused in words")
  void provMal() throws Exception {
    web.perform(som("prosesseier", post(SIDE + "/vis")).param("sett", "1").param("innhold", "<h1>Hei</h1><script>x</script>"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Malen kan ikke ha disse elementene: script.")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("<script>x"))));
    web.perform(som("prosesseier", post(SIDE + "/vis")).param("sett", "1").param("innhold", "<h1>Hei</h1><p>{{part.navn}}</p>"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("<p>Kari Nordmann</p>")))
        .andExpect(content().string(Matchers.containsString("Mangler blokken «Hva vi varsler om».")));
    var pdf =
        web.perform(som("jurist", post(SIDE + "/pdf")).param("innhold", maler.utgavens(VARSEL)))
            .andExpect(status().isOk())
            .andReturn();
    assertThat(pdf.getResponse().getContentAsString()).startsWith("%PDF");
    web.perform(som("prosesseier", get("/brev/maler/varsel/se"))).andExpect(status().isNotFound());
    web.perform(som("prosesseier", get("/brev/maler/..%2Fx/nb"))).andExpect(status().is4xxClientError());
  }

  @Test
  @DisplayName("a passage is written once: the letters that ask for it follow, keep their blocks, and note which version they had")
  void passasje() throws Exception {
    var side = "/brev/passasjer/kontakt/nb";
    var kontakt = new Malnavn("kontakt", Maalform.NB, true);
    int sett = maler.hent(kontakt).versjon();
    web.perform(som("prosesseier", get(side)))
        .andExpect(content().string(Matchers.containsString("href=\"/brev/maler/forelopig-svar/nb\"")))
        .andExpect(content().string(Matchers.containsString("{{&gt;kontakt}}")));
    web.perform(som("prosesseier", get(side).param("brev", "varsel")))
        .andExpect(content().string(Matchers.containsString("Varsel om at vi vurderer et vedtak")));
    web.perform(som("jurist", post(side + "/vis")).param("sett", "" + sett).param("innhold", "<p>Ring oss.</p>"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Brevet «Avslag» må ha blokken «Hvor man kan spørre», og ville miste den.")));
    var dobbel = maler.utgavens(kontakt).replace("kontakt", "svarfrist") + maler.utgavens(kontakt);
    web.perform(som("jurist", post(side + "/vis")).param("sett", "" + sett).param("innhold", dobbel))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("I brevet «Mangelbrev» ville teksten gi denne feilen: Disse blokkene står to ganger: svarfrist.")));
    web.perform(som("jurist", post(side + "/vis")).param("sett", "" + sett).param("innhold", maler.utgavens(kontakt) + "<p>{{arsak}}</p>"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Brevet har ikke disse flettefeltene: arsak.")));
    var ny = maler.utgavens(kontakt).replace("Ta kontakt med oss", "Ring eller skriv til oss");
    web.perform(som("jurist", post(side)).param("sett", "" + sett).param("innhold", ny).param("grunn", "Klarere"))
        .andExpect(redirectedUrl(side));
    try {
      start.start();
      assertThat(maler.versjon(kontakt, maler.hent(kontakt).versjon()).innhold()).as("a release leaves it alone").isEqualTo(ny);
      web.perform(som("prosesseier", get(SIDE))).andExpect(content().string(Matchers.containsString("<p>Ring eller skriv til oss")));
      loggInn("koordinator");
      var sak = sak();
      long part = parter.leggTil(sak, new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, null, Maalform.NB, Kanal.BREV, null), Partsrolle.SOKER);
      var felter = Map.of("mangler", "- regnskapet", "svarfrist", "1. mars 2072", "folge", "Vi avviser saken.");
      var sendt = brev.send(new Brevbestilling("mangelbrev", sak, null, part, felter));
      assertThat(jdbc.sql("select passasjer from utgaaendebrev where id = :id").param("id", sendt.id()).query(String.class).single())
          .isEqualTo("kontakt " + (sett + 1));
    } finally {
      loggInn("prosesseier");
      maler.taUtgavens(kontakt, maler.hent(kontakt).versjon());
    }
  }

  @Test
  @DisplayName("a demand is added once, told of, and taken away again")
  void krav() throws Exception {
    web.perform(som("jurist", krav("varsel", "veiledning"))).andExpect(redirectedUrl("/brev/maler#krav"));
    web.perform(som("jurist", krav("varsel", "veiledning").param("hjemmel", "x")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Brevet har dette kravet fra før.")));
    web.perform(som("jurist", krav("varsel", "finnes-ikke")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Velg et av alternativene for «Blokk».")));
    long id =
        jdbc.sql("select id from brevkrav where brev = 'varsel' and blokk = 'veiledning'").query(Long.class).single();
    web.perform(som("prosesseier", post("/brev/krav/" + id + "/fjern"))).andExpect(redirectedUrl("/brev/maler#krav"));
    web.perform(som("prosesseier", get("/brev/maler")))
        .andExpect(content().string(Matchers.containsString("Forhåndsvarsel: Hjelp og veiledning fjernet av")));
  }

  @Test
  @DisplayName("a letter is written, shown, refused with its faults at their fields, and sent")
  void skrivBrev() throws Exception {
    loggInn("koordinator");
    var sak = sak();
    long part =
        parter.leggTil(
            sak,
            new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, null, Maalform.NN, Kanal.BREV, Vern.FORTROLIG, "Storgata 1"),
            Partsrolle.SOKER);
    loggUt();
    var side = "/brev/ny/" + sak;
    web.perform(som("koordinator", get(sak.sti()))).andExpect(content().string(Matchers.containsString(side)));
    web.perform(som("koordinator", get(side).param("mal", "mangelbrev").param("part", "" + part)))
        .andExpect(content().string(Matchers.containsString("Vi treng meir frå deg")))
        .andExpect(content().string(Matchers.containsString("Mangler «Frist for å sende det».")));
    web.perform(som("koordinator", mangelbrev(side, part)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("href=\"#felt-felt-svarfrist\"")))
        .andExpect(content().string(Matchers.containsString("&lt;script&gt;rekneskap")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("<script>rekneskap"))));
    web.perform(som("revisor", mangelbrev(side, part))).andExpect(status().isForbidden());
    web.perform(som("koordinator", mangelbrev(side, part).param("felt.svarfrist", "1. mars 2072").param("felt.folge", "Ingenting.")))
        .andExpect(redirectedUrl(sak.sti() + "#brev"));
    web.perform(som("koordinator", get(sak.sti()))).andExpect(content().string(Matchers.containsString("Skal skrives ut")));
    web.perform(som("arkiv", get("/brev/utskrift")))
        .andExpect(content().string(Matchers.containsString("Skjermet adresse")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("Storgata"))));
    loggInn("koordinator");
    var id = brev.forSak(sak).get(0).id();
    web.perform(som("arkiv", post("/brev/utskrift"))).andExpect(status().isUnprocessableEntity());
    web.perform(som("arkiv", post("/brev/utskrift").param("brev", "" + id).param("dag", "")))
        .andExpect(redirectedUrl("/brev/utskrift"));
    loggInn("koordinator");
    assertThat(brev.forSak(sak).get(0).status()).isEqualTo(Utgaaendebrev.Status.SENDT);
    web.perform(som("koordinator", get(side).param("mal", "finnes-ikke").param("part", "" + part)))
        .andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("programs send letters and read a case's: what is lacking is named, and what one may not see does not exist")
  void programmer() throws Exception {
    loggInn("koordinator");
    var sak = sak();
    long part = parter.leggTil(sak, new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, null, Maalform.NB, Kanal.BREV, null), Partsrolle.SOKER);
    long fullmektig =
        parter.leggTil(
            sak,
            new NyAktor(Aktorart.ORGANISASJON, "Advokatene Lie og Moe", null, null, Maalform.NB, Kanal.DIGITAL_POST, null),
            Partsrolle.FULLMEKTIG,
            part);
    loggUt();
    var json = "{\"mal\":\"mangelbrev\",\"saksnummer\":\"%s\",\"part\":%d,\"felter\":{%s}}";
    var felter = "\"mangler\":\"- regnskapet\",\"svarfrist\":\"1. mars 2072\",\"folge\":\"Vi avviser saken.\"";
    web.perform(som("koordinator", post("/api/brev")).contentType("application/json").content(json.formatted(sak, part, "\"mangler\":\"x\"")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[?(@.felt=='svarfrist')].melding").value("Fyll ut «Frist for å sende det»."));
    web.perform(som("koordinator", post("/api/brev")).contentType("application/json").content("{\"felter\":{\"a\":null}}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.feil[*].felt").value(Matchers.contains("mal", "saksnummer", "part", "felter")));
    web.perform(som("koordinator", post("/api/brev")).contentType("application/json").content(json.formatted(sak, 0, felter)))
        .andExpect(status().isNotFound());
    web.perform(som("revisor", post("/api/brev")).contentType("application/json").content(json.formatted(sak, part, felter)))
        .andExpect(status().isForbidden());
    web.perform(som("koordinator", post("/api/brev")).contentType("application/json").content(json.formatted(sak, part, felter)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.mottaker").value("Advokatene Lie og Moe"))
        .andExpect(jsonPath("$.paaVegneAv").value("Kari Nordmann"))
        .andExpect(jsonPath("$.status").value("TIL_SENDING"));
    web.perform(som("revisor", get("/api" + sak.sti() + "/brev")))
        .andExpect(jsonPath("$.totalt").value(1))
        .andExpect(jsonPath("$.rader[0].mal").value("mangelbrev"))
        .andExpect(jsonPath("$.rader[0].adresse").doesNotExist());
    web.perform(som("revisor", get("/api/sak/2068/999999/brev"))).andExpect(status().isNotFound());

    var side = "/brev/sak/" + sak;
    web.perform(som("koordinator", get(sak.sti())))
        .andExpect(content().string(Matchers.containsString("Advokatene Lie og Moe, for Kari Nordmann")))
        .andExpect(content().string(Matchers.containsString(side)));
    web.perform(som("koordinator", post(side + "/kopi")).param("part", "" + part))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("felt-valg" + part + "-feil")));
    web.perform(som("koordinator", post(side + "/kopi")).param("part", "" + part).param("valg" + part, "ALLTID"))
        .andExpect(redirectedUrl(side));
    web.perform(som("koordinator", get(side)))
        .andExpect(content().string(Matchers.containsString("Kari Nordmann: Fullmektig er Advokatene Lie og Moe")))
        .andExpect(content().string(Matchers.containsString("<option value=\"ALLTID\" selected=\"selected\">")));
    loggInn("koordinator");
    var sendt = brev.forSak(sak).get(0).id();
    jdbc.sql("update utgaaendebrev set status = 'SENDT', sendt = opprettet, kanal = 'BREV' where id = :id").param("id", sendt).update();
    parter.fjern(sak, fullmektig);
    loggUt();
    web.perform(som("arkiv", get("/brev/utskrift/postlagt")))
        .andExpect(content().string(Matchers.containsString("/brev/" + sendt + "/retur")));
    web.perform(som("arkiv", post("/brev/" + sendt + "/retur")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("Fyll ut «Hva posten sier».")));
    web.perform(som("arkiv", post("/brev/" + sendt + "/retur")).param("grunn", "Flyttet")).andExpect(redirectedUrl(side));
    web.perform(som("koordinator", get(side))).andExpect(content().string(Matchers.containsString("/brev/" + sendt + "/paa-nytt")));
    web.perform(som("koordinator", post("/brev/" + sendt + "/paa-nytt"))).andExpect(redirectedUrl(side));
    web.perform(som("koordinator", post("/brev/" + sendt + "/retur")).param("grunn", "Igjen")).andExpect(status().isConflict());
    loggInn("koordinator");
    assertThat(brev.forSak(sak).get(0).til()).as("to the party now").isEqualTo(new Utgaaendebrev.Til("Kari Nordmann", null, false));
  }

  private static MockHttpServletRequestBuilder mangelbrev(String side, long part) {
    return post(side)
        .param("mal", "mangelbrev")
        .param("part", "" + part)
        .param("vedtak", "")
        .param("felt.mangler", "- <script>rekneskap</script>");
  }

  private static MockHttpServletRequestBuilder krav(String brev, String blokk) {
    return post("/brev/krav").param("brev", brev).param("blokk", blokk).param("vilkaar", "ALLTID");
  }

  private Saksnummer sak() {
    return oppdrag.registrer(
        new NyttOppdrag(
            "2068-%d".formatted(NESTE.getAndIncrement()), "Kartlegging", null, Fristtype.EKSTERN, LocalDate.of(2072, 5, 1), null, List.of(), false, null));
  }

  private static MockHttpServletRequestBuilder som(String person, MockHttpServletRequestBuilder kall) {
    return kall.with(user(person)).with(csrf());
  }
}
