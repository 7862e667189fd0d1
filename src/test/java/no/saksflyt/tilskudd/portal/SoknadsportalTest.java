package no.saksflyt.tilskudd.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sakssok;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.Soknadskilde;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysningsgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Applications as they come: by program, and by the applicants' pages as a browser without scripts meets them. */
class SoknadsportalTest extends Utlysningsgang {

  private static final String KAFEEN = "310008982";
  private static final String NABOHJELPEN = "310007870";
  private static final String KONTO = "12345678903";
  private static final String API = "/api/tilskudd/soknader";

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private SoknadService soknader;
  @Autowired private Sakssok sok;
  @Autowired private JdbcClient jdbc;

  private Map<String, Object> soknad(Utlysning u, String orgnr, String tittel) {
    var ny = new LinkedHashMap<String, Object>();
    ny.put("utlysning", u.id());
    ny.put("orgnr", orgnr);
    ny.put("kontakt", Map.of("navn", "Lise Tveiten", "epost", "lise@kafeen.example", "telefon", "+47 400 00 000"));
    ny.put("kontonummer", KONTO);
    ny.put("tittel", tittel);
    ny.put("formal", "Språkkafé hver uke <script>alert(1)</script>");
    ny.put("malgruppe", "Voksne uten rett til opplæring");
    ny.put("delmal", null);
    ny.put("soktBelopOre", 10_000_000);
    ny.put("budsjett", List.of(Map.of("post", "lonn", "belopOre", 9_000_000), Map.of("post", "Kaffe", "belopOre", 3_000_000)));
    ny.put("andreTilskudd", List.of(Map.of("giver", "Bydelen", "belopOre", 2_000_000)));
    ny.put("vedlegg", List.of(Map.of("kode", "kursplan", "navn", "plan.txt", "innhold", base64("Uke for uke"))));
    ny.put("signertAv", "Lise Tveiten");
    return ny;
  }

  private static String base64(String tekst) {
    return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private ResultActions send(String hvem, Object ny) throws Exception {
    loggUt();
    return web.perform(
        post(API).with(httpBasic(hvem, "demo")).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(ny)));
  }

  private Saksnummer mottatt(ResultActions svar) throws Exception {
    var kropp = svar.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    return Saksnummer.av(json.readTree(kropp).get("saksnummer").asText());
  }

  @Test
  @DisplayName("an application from a program becomes a case with its applicant, enclosure and process; sent twice it is one")
  void fraEtProgram() throws Exception {
    var u = aapen("norskopplaering");
    var ny = soknad(u, KAFEEN, "Språkkafé " + u.ar());
    var sak = mottatt(send("tilskudd1", ny));

    assertThat(mottatt(send("tilskudd1", ny))).isEqualTo(sak);
    loggInn("tilskudd1");
    var soknad = soknader.hent(sak);
    assertThat(soknad.kilde()).isEqualTo(Soknadskilde.API);
    assertThat(soknad.soker().navn()).isEqualTo("Språkkafeen i sentrum");
    assertThat(soknad.signaturBekreftet()).isTrue();
    assertThat(soknad.har("kursplan")).isTrue();
    assertThat(soknad.budsjettsumOre()).isEqualTo(12_000_000);
    assertThat(oppgave(sak, "formalkontroll")).isNotNull();
    assertThat(saker.hent(sak).tittel()).isEqualTo("Språkkafeen i sentrum: Språkkafé " + u.ar());
    web.perform(get("/soknader").param("utlysning", u.id()).with(somPerson("tilskudd1")))
        .andExpect(content().string(containsString(sak.toString())));
    web.perform(get("/soknader.csv").param("utlysning", u.id()).with(somPerson("tilskudd1")))
        .andExpect(content().string(containsString("100000,00")));
    web.perform(get("/sak/{ar}/{nr}", sak.ar(), "%06d".formatted(sak.lopenr())).with(somPerson("tilskudd1")))
        .andExpect(content().string(containsString("&lt;script&gt;")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  @DisplayName("two at the very same moment are one application, and both get its receipt")
  void toSamtidig() throws Exception {
    var u = aapen("norskopplaering");
    var ny = soknad(u, KAFEEN, "Samtidig " + u.ar());
    var arbeid = Executors.newFixedThreadPool(2);
    try {
      Callable<Saksnummer> en = () -> mottatt(send("tilskudd1", ny));
      var svar = arbeid.invokeAll(List.of(en, en));
      assertThat(svar.get(0).get()).isEqualTo(svar.get(1).get());
    } finally {
      arbeid.shutdownNow();
    }
    assertThat(jdbc.sql("select count(*) from soknad where utlysning = :u").param("u", u.id()).query(Long.class).single())
        .isOne();
  }

  @Test
  @DisplayName("everything wrong is told at once, and nothing is kept")
  void alleFeil() throws Exception {
    var u = aapen("norskopplaering");
    var ny = soknad(u, "310008983", "x".repeat(201));
    ny.put("kontonummer", "12345678930");
    ny.put("delmal", "FINNES_IKKE");
    ny.put("soktBelopOre", -1);
    ny.put("kontakt", Map.of("navn", "", "epost", "ikke e-post"));
    ny.put("vedlegg",
        List.of(
            Map.of("kode", "tull", "navn", "a.txt", "innhold", base64("a")),
            Map.of("kode", "regnskap", "navn", "regnskap.pdf", "innhold", base64("Ikke en PDF"))));
    send("tilskudd1", ny)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            jsonPath("$.feil[*].felt",
                hasItems(
                    "orgnr", "kontonummer", "kontakt.navn", "kontakt.epost", "tittel", "soktBelopOre", "delmal",
                    "vedlegg[0].kode", "vedlegg[1].innhold")));
    var andre = soknad(u, "974760673", "Ukjent søker");
    andre.put("budsjett", List.of(Map.of("post", "lonn", "belopOre", 1)));
    andre.put("soktBelopOre", 100_000_000_001L);
    send("tilskudd1", andre)
        .andExpect(jsonPath("$.feil[*].kode", hasItems("feil.soknad.orgnrUkjent", "feil.soknad.belopStort")));
    var ubalansert = soknad(u, KAFEEN, "Går ikke opp");
    ubalansert.put("andreTilskudd", List.of());
    send("tilskudd1", ubalansert).andExpect(jsonPath("$.feil[*].kode", hasItem("feil.soknad.budsjett")));
    send("tilskudd1", Map.of()).andExpect(status().isUnprocessableEntity());
    assertThat(jdbc.sql("select count(*) from soknad where utlysning = :u").param("u", u.id()).query(Long.class).single())
        .isZero();
  }

  @Test
  @DisplayName("the last second counts and the next does not; before the opening, after a closing and to no call it is told why")
  void fristen() throws Exception {
    var stenger = naa().plus(5, ChronoUnit.DAYS);
    var u = publisert(planlagt("norskopplaering", naa().plus(1, ChronoUnit.DAYS), stenger));
    send("tilskudd1", soknad(u, KAFEEN, "For tidlig")).andExpect(jsonPath("$.feil[0].kode").value("feil.utlysning.mottak.IKKE_AAPNET"));

    klokkenEr(stenger.plusMillis(999));
    mottatt(send("tilskudd1", soknad(u, KAFEEN, "I siste sekund")));
    klokkenEr(stenger.plusSeconds(1));
    send("tilskudd1", soknad(u, KAFEEN, "For sent")).andExpect(jsonPath("$.feil[0].kode").value("feil.utlysning.mottak.STENGT"));
    // What came on paper in time is in time, whenever it is written down.
    loggUt();
    web.perform(
            post(API).queryParam("papir", "true").queryParam("mottatt", stenger.toString()).with(httpBasic("arkiv", "demo"))
                .contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(soknad(u, KAFEEN, "På papir"))))
        .andExpect(status().isCreated());
    var ukjent = soknad(u, KAFEEN, "Ukjent utlysning");
    ukjent.put("utlysning", "finnes-ikke");
    send("tilskudd1", ukjent).andExpect(jsonPath("$.feil[0].kode").value("feil.utlysning.mottak.UKJENT"));
  }

  @Test
  @DisplayName("an applicant applies by program for whom it acts for, signed by the login; other doors are shut")
  void sokerensEgetProgram() throws Exception {
    var u = aapen("norskopplaering");
    var sak = mottatt(send("soker", soknad(u, KAFEEN, "Egen " + u.ar())));

    send("soker", soknad(u, NABOHJELPEN, "Uten signatur " + u.ar()))
        .andExpect(jsonPath("$.feil[*].kode", hasItem("feil.soknad.signatar")));
    send("soker2", soknad(u, KAFEEN, "En annens " + u.ar()))
        .andExpect(jsonPath("$.feil[*].kode", hasItem("feil.soknad.sokerUtenfor")));
    var sti = API + "/%d/%06d".formatted(sak.ar(), sak.lopenr());
    web.perform(get(sti).with(httpBasic("soker", "demo"))).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("FORMALKONTROLL"));
    web.perform(get(sti).with(httpBasic("soker2", "demo"))).andExpect(status().isNotFound());
    web.perform(get(sti).with(httpBasic("leder", "demo"))).andExpect(status().isOk());
    for (var dor : List.of("/api/sok?q=a", "/api/meg", "/api/sak/2026/000001", "/engine-rest/task", "/api/oppdrag")) {
      web.perform(get(dor).with(httpBasic("soker", "demo"))).andExpect(status().isForbidden());
    }
    web.perform(get(sti).with(httpBasic("soker", "feil"))).andExpect(status().isUnauthorized());
  }

  @Test
  @DisplayName("where the scheme concerns somebody's health, nobody but those who work with grants knows of it, and nothing names the applicant")
  void helse() throws Exception {
    var u = aapen("bosetting-funksjon");
    var ny = soknad(u, "310000108", "Bosetting av Kari Nordmann");
    ny.put("vedlegg", List.of());
    ny.put("delmal", u.versjon().innhold().delmal().isEmpty() ? null : u.versjon().innhold().delmal().get(0).kode());
    var sak = mottatt(send("tilskudd1", ny));

    loggInn("tilskudd2");
    assertThat(saker.hent(sak).tittel()).doesNotContain("Kari", "Fjordvik");
    loggInn("saksbehandler");
    assertThatThrownBy(() -> soknader.hent(sak)).isInstanceOf(IkkeFunnet.class);
    assertThat(sok.sok("310000108", 0, 50).rader()).isEmpty();
    web.perform(get("/soknader").param("utlysning", u.id()).with(somPerson("saksbehandler")))
        .andExpect(content().string(not(containsString(sak.toString()))));
    web.perform(get(API + "/%d/%06d".formatted(sak.ar(), sak.lopenr())).with(httpBasic("kommune", "demo"))).andExpect(status().isOk());
  }

  @Test
  @DisplayName("the applicant's way: announced, begun, kept at each step, left to the signer, signed twice by one click too many, followed, withdrawn")
  void heleVeien() throws Exception {
    var u = aapen("norskopplaering");
    loggUt();
    web.perform(get("/tilskudd/" + u.id())).andExpect(status().isOk()).andExpect(content().string(containsString(u.tittelNb())));
    web.perform(get("/tilskudd/" + u.id()).param("maal", "nn"))
        .andExpect(content().string(containsString("lang=\"nn\"")))
        .andExpect(content().string(containsString("Vaksne innvandrarar")));
    web.perform(get("/portal")).andExpect(redirectedUrlPattern("**/portal/login"));

    var soker = inne("soker");
    var utkast = begynn(soker, u, NABOHJELPEN);
    web.perform(fra(post(utkast + "/kontakt"), soker).param("versjon", "0").param("kontaktNavn", "Lise Tveiten")
            .param("kontaktEpost", "lise@kafeen.example").param("kontonummer", "1234.56.78903"))
        .andExpect(redirectedUrl(utkast + "/tiltak"));
    // Another window saw the draft before that.
    web.perform(fra(post(utkast + "/tiltak"), soker).param("versjon", "0").param("tittel", "Leksehjelp").param("formal", "Det jeg skrev"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Det jeg skrev")))
        .andExpect(content().string(containsString("name=\"versjon\" value=\"1\"")));
    web.perform(fra(post(utkast + "/tiltak"), soker).param("versjon", "1").param("tittel", "Leksehjelp " + u.ar()).param("formal", "Hjelp med lekser"))
        .andExpect(redirectedUrl(utkast + "/budsjett"));
    web.perform(fra(post(utkast + "/budsjett"), soker).param("versjon", "2").param("soktBelop", "100 000")
            .param("budsjett[0].hva", "lonn").param("budsjett[0].belop", "tusen").param("gaa", "bli"))
        .andExpect(redirectedUrl(utkast + "/budsjett"));
    web.perform(fra(get(utkast + "/oversikt"), soker))
        .andExpect(content().string(containsString("Beløpet skal være et tall")))
        .andExpect(content().string(containsString("Kursplan")));
    web.perform(fra(post(utkast + "/budsjett"), soker).param("versjon", "3").param("soktBelop", "100 000")
            .param("budsjett[0].hva", "lonn").param("budsjett[0].belop", "120.000,00")
            .param("budsjett[1].hva", "reise").param("budsjett[1].belop", "").param("budsjett[7].hva", "").param("budsjett[7].belop", "").param("andre[0].hva", "Bydelen").param("andre[0].belop", "20000"))
        .andExpect(redirectedUrl(utkast + "/vedlegg"));
    web.perform(fil(utkast, soker, "plan.pdf", "Ikke en PDF")).andExpect(status().isUnprocessableEntity());
    web.perform(fil(utkast, soker, "plan.txt", "Uke for uke")).andExpect(redirectedUrl(utkast + "/vedlegg"));
    web.perform(fra(get(utkast + "/oversikt"), soker))
        .andExpect(content().string(containsString("plan.txt")))
        .andExpect(content().string(not(containsString("Signer og send</button>"))));
    web.perform(fra(post(utkast + "/send"), soker)).andExpect(status().isUnprocessableEntity());
    web.perform(fra(post(utkast + "/signering"), soker)).andExpect(redirectedUrl("/portal"));
    web.perform(fra(get(utkast + "/oversikt"), inne("kommune"))).andExpect(status().isNotFound());

    var signatar = inne("signatar");
    web.perform(fra(get("/portal"), signatar)).andExpect(content().string(containsString("Venter på signering")));
    var kvittering = web.perform(fra(post(utkast + "/send"), signatar)).andReturn().getResponse().getRedirectedUrl();
    assertThat(kvittering).matches("/portal/soknad/\\d{4}/\\d{6}\\?kvittering=ja");
    web.perform(fra(post(utkast + "/send"), signatar)).andExpect(redirectedUrl(kvittering));
    web.perform(fra(get(kvittering), signatar))
        .andExpect(content().string(containsString("Søknaden er mottatt")))
        .andExpect(content().string(containsString("Signert av")));
    var soknad = kvittering.replace("?kvittering=ja", "");
    var sak = Saksnummer.av(soknad.replace("/portal/soknad/", ""));
    loggInn("tilskudd1");
    assertThat(soknader.hent(sak).signertAv()).isEqualTo("Amal Warsame");
    assertThat(soknader.hent(sak).har("kursplan")).isTrue();
    assertThat(jdbc.sql("select count(*) from soknadsutkastbit").query(Long.class).single()).isZero();

    gjor("tilskudd1", sak, "formalkontroll",
        Map.of("formalkontroll", "MANGEL", "mangler", "Regnskapet mangler.", "svarfrist", LocalDate.now(OSLO).plusDays(14).toString()));
    loggUt();
    web.perform(fra(get(soknad), soker)).andExpect(content().string(containsString("Regnskapet mangler.")));
    web.perform(
            multipart(soknad + "/svar").file(new MockMultipartFile("vedlegg-regnskap", "regnskap.txt", "text/plain", "Tall".getBytes(StandardCharsets.UTF_8)))
                .param("svar", "Her er det.").session(soker).with(csrf()))
        .andExpect(redirectedUrl(soknad));
    loggInn("tilskudd1");
    assertThat(soknader.hent(sak).har("regnskap")).isTrue();
    assertThat(oppgave(sak, "formalkontroll")).isNotNull();

    loggUt();
    web.perform(fra(post(soknad + "/trekk"), soker)).andExpect(status().isUnprocessableEntity());
    web.perform(fra(post(soknad + "/trekk"), inne("soker2")).param("bekreft", "true")).andExpect(status().isNotFound());
    web.perform(fra(post(soknad + "/trekk"), soker).param("bekreft", "true")).andExpect(redirectedUrl(soknad));
    web.perform(fra(get(soknad), soker)).andExpect(content().string(containsString("Trukket")));
    web.perform(fra(post(soknad + "/trekk"), soker).param("bekreft", "true")).andExpect(status().isConflict());
  }

  @Test
  @DisplayName("a draft when the call closes is no application and says so; nothing of it is lost")
  void utkastVedFristen() throws Exception {
    var stenger = naa().plus(2, ChronoUnit.DAYS);
    var u = publisert(planlagt("norskopplaering", naa().minus(1, ChronoUnit.HOURS), stenger));
    loggUt();
    var soker = inne("soker");
    var utkast = begynn(soker, u, KAFEEN);
    klokkenEr(stenger.plusSeconds(1));
    web.perform(fra(get(utkast + "/oversikt"), soker))
        .andExpect(content().string(containsString("Utkastet er ikke en søknad")))
        .andExpect(content().string(not(containsString("Signer og send</button>"))));
    web.perform(fra(post(utkast + "/send"), soker))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Søknadsfristen er gått ut")));
    web.perform(fra(post("/portal/ny"), soker).param("utlysning", u.id()).param("orgnr", KAFEEN)).andExpect(status().isUnprocessableEntity());
    web.perform(fra(get("/portal"), soker)).andExpect(content().string(containsString(u.tittelNb())));
  }

  @Test
  @DisplayName("an applicant's login is none of ours and the other way round, in one and the same browser")
  void toInnlogginger() throws Exception {
    loggUt();
    var soker = inne("soker");
    web.perform(get("/soknader").session(soker).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrlPattern("**/login"));
    web.perform(get("/api/meg").session(soker)).andExpect(status().isUnauthorized());
    web.perform(post("/login").param("username", "soker").param("password", "demo").with(csrf())).andExpect(redirectedUrl("/login?error"));

    var ansatt = new MockHttpSession();
    web.perform(post("/login").param("username", "leder").param("password", "demo").session(ansatt).with(csrf()));
    web.perform(get("/portal").session(ansatt)).andExpect(redirectedUrlPattern("**/portal/login"));
    web.perform(post("/portal/login").param("username", "leder").param("password", "demo").session(ansatt).with(csrf()))
        .andExpect(redirectedUrl("/portal/login?error"));
    // Both in one browser: each is itself, and logging out of the one leaves the other.
    web.perform(post("/portal/login").param("username", "soker").param("password", "demo").session(ansatt).with(csrf()))
        .andExpect(redirectedUrlPattern("**/portal"));
    web.perform(get("/api/meg").session(ansatt)).andExpect(jsonPath("$.id").value("leder"));
    web.perform(post("/portal/logout").session(ansatt).with(csrf())).andExpect(redirectedUrl("/tilskudd"));
    web.perform(get("/portal").session(ansatt)).andExpect(redirectedUrlPattern("**/portal/login"));
    web.perform(get("/api/meg").session(ansatt)).andExpect(jsonPath("$.id").value("leder"));
  }

  private MockHttpSession inne(String bruker) throws Exception {
    var okt = new MockHttpSession();
    web.perform(post("/portal/login").param("username", bruker).param("password", "demo").session(okt).with(csrf()))
        .andExpect(redirectedUrl("/portal"));
    return okt;
  }

  private String begynn(MockHttpSession okt, Utlysning u, String orgnr) throws Exception {
    var steg =
        web.perform(fra(post("/portal/ny"), okt).param("utlysning", u.id()).param("orgnr", orgnr))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    web.perform(fra(get(steg), okt)).andExpect(status().isOk());
    return steg.replace("/kontakt", "");
  }

  private static MockHttpServletRequestBuilder fra(
      MockHttpServletRequestBuilder kall, MockHttpSession okt) {
    return kall.session(okt).with(csrf());
  }

  private static MockHttpServletRequestBuilder fil(
      String utkast, MockHttpSession okt, String navn, String innhold) {
    return multipart(utkast + "/fil")
        .file(new MockMultipartFile("fil", navn, null, innhold.getBytes(StandardCharsets.UTF_8)))
        .param("kode", "kursplan")
        .session(okt)
        .with(csrf());
  }

  private static RequestPostProcessor somPerson(String person) {
    return user(person);
  }
}
