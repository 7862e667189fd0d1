package no.saksflyt.klage.offentlig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.saksflyt.Systemtest;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.offentlig.Vedtaksbrev.Brevet;
import no.saksflyt.sak.SakService;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A complainant without a login, with nothing but the letter. */
class KlageportalTest extends Systemtest {

  private static final Pattern KLAGENUMMER = Pattern.compile("saksnummer (\\d{4}/\\d{6})");
  private static int adresser;

  @Autowired private MockMvc mvc;
  @Autowired private SakService saker;
  @Autowired private BeanFactory applikasjon;
  @Autowired private KlageService klager;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Hendelser hendelser;
  @Autowired private HabilitetService habilitet;
  @Autowired private Habilitetsavgjorelser avgjorelser;
  @Autowired private Clock klokke;
  @Autowired private Meldinger meldinger;

  private final String adresse = "10.1.0." + ++adresser;

  @Test
  void klagenKommerFramMedVedleggOgKvittering() throws Exception {
    var brev = brev(false);
    var sesjon = new MockHttpSession();
    mvc.perform(fra(post("/klage/skriv"), sesjon).param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Avslag på bevilling som tolk")))
        .andExpect(content().string(containsString("Kari Klager")))
        .andExpect(content().string(containsString("Vi regner med at det kom fram " + dato(LocalDate.now(klokke).plusDays(7)))));
    var klage = send(brev, sesjon, new MockMultipartFile("vedlegg", "kursbevis.txt", "text/plain", "Bestått".getBytes(StandardCharsets.UTF_8)));

    loggInn("klagebehandler");
    var mottatt = klager.hent(klage);
    assertThat(mottatt.kanal()).isEqualTo(Klagekanal.NETTSIDE);
    assertThat(mottatt.sendt()).isEqualTo(LocalDate.now(klokke));
    assertThat(mottatt.tekst()).isEqualTo("Kursbeviset er ikke vurdert.");
    assertThat(mottatt.onsketEndring()).isEqualTo("Jeg vil ha bevilling.");
    assertThat(mottatt.signert()).isTrue();
    assertThat(dokumenter.liste(klage).rader()).anyMatch(dokument -> dokument.tittel().contains("kursbevis"));
  }

  private static String dato(LocalDate dag) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dag);
  }

  @Test
  void klagerenKanSeTilfoyeOgTrekke() throws Exception {
    var brev = brev(false);
    var sesjon = new MockHttpSession();
    var klage = send(brev, sesjon);
    mvc.perform(fra(post("/klage/status"), sesjon).param("saksnummer", klage.toString()).param("kode", brev.kode().toLowerCase()))
        .andExpect(redirectedUrl("/klage/min?maal=nb"));
    mvc.perform(get("/klage/min").session(sesjon)).andExpect(status().isOk())
        .andExpect(content().string(containsString("Klagen er mottatt, og vi går gjennom den.")));

    mvc.perform(fra(multipart("/klage/min/tilfoy"), sesjon).param("opplysninger", ""))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Skriv opplysninger, eller legg ved en fil.")));
    mvc.perform(fra(multipart("/klage/min/tilfoy"), sesjon).param("opplysninger", "Jeg besto prøven i juni."))
        .andExpect(redirectedUrl("/klage/min?maal=nb"));
    mvc.perform(fra(post("/klage/min/trekk"), sesjon).param("grunn", "Saken er løst"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Kryss av for at du trekker klagen.")))
        .andExpect(content().string(containsString("Saken er løst")));
    mvc.perform(fra(post("/klage/min/trekk"), sesjon).param("grunn", "Saken er løst").param("bekreft", "true"))
        .andExpect(redirectedUrl("/klage/min?maal=nb"));
    mvc.perform(get("/klage/min").param("maal", "nn").session(sesjon)).andExpect(status().isOk())
        .andExpect(content().string(containsString("Klaga er trekt.")))
        .andExpect(content().string(not(containsString("/klage/min/trekk"))));
    mvc.perform(fra(post("/klage/min/trekk"), sesjon).param("bekreft", "true")).andExpect(status().isConflict());

    loggInn("klagebehandler");
    assertThat(hendelser.tidslinje(klage, 0, 50).rader()).extracting(Sakshendelse::type)
        .contains("KLAGE_MOTTATT", "KLAGEOPPLYSNINGER_MOTTATT", "KLAGE_TRUKKET");
    assertThat(saker.hent(klage).aapen()).isFalse();
    mvc.perform(fra(post("/klage/min/lukk"), sesjon)).andExpect(redirectedUrl("/klage/status?maal=nb"));
    mvc.perform(get("/klage/min").session(sesjon)).andExpect(redirectedUrl("/klage/status?maal=nb"));
  }

  @Test
  void klagerenKanBeOmAtNoenIkkeArbeiderMedKlagen() throws Exception {
    var brev = brev(false);
    var sesjon = new MockHttpSession();
    var forste = send(brev, sesjon);
    var klage = send(brev, sesjon);
    mvc.perform(fra(post("/klage/status"), sesjon).param("saksnummer", klage.toString()).param("kode", brev.kode()));
    mvc.perform(get("/klage/min").session(sesjon))
        .andExpect(content().string(containsString("Bør noen ikke arbeide med klagen?")))
        .andExpect(content().string(not(containsString(forste.toString()))));
    mvc.perform(fra(post("/klage/min/innsigelse"), sesjon).param("maal", "nn").param("innsigelseMot", "x".repeat(201)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Skriv kvifor du meiner det.")))
        .andExpect(content().string(containsString("#felt-innsigelseMot")))
        .andExpect(content().string(containsString("x".repeat(201))));
    for (var mot : List.of("Amina Yusuf", "hun <b>ved</b> skranken", "hun <b>ved</b> skranken")) {
      mvc.perform(fra(post("/klage/min/innsigelse"), sesjon).param("innsigelseMot", mot).param("innsigelse", "Vi er naboer."))
          .andExpect(redirectedUrl("/klage/min?maal=nb"));
    }
    var side = mvc.perform(get("/klage/min").session(sesjon)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("Amina Yusuf", "hun &lt;b&gt;ved&lt;/b&gt; skranken", "Ikke avgjort ennå.").doesNotContain("saksbehandler", "??");

    loggInn("leder");
    var alle = habilitet.alle(klage);
    assertThat(alle).as("said twice, told once").extracting(Habilitet::person).containsExactly("saksbehandler", null);
    assertThat(alle).allMatch(h -> h.fremsattAv().equals("Kari Klager"));
    avgjorelser.avgjor(alle.get(0).id(), Habilitet.Utfall.INHABIL, "Naboer", 0);
    loggUt();
    mvc.perform(get("/klage/min").param("maal", "nn").session(sesjon))
        .andExpect(content().string(containsString("Du fekk medhald")))
        .andExpect(content().string(not(containsString("Naboer"))));
  }

  @Test
  void detSomErSkrevetErDerNaarNoeErGalt() throws Exception {
    var brev = brev(false);
    mvc.perform(fra(multipart("/klage/send"), new MockHttpSession())
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode())
            .param("onsketEndring", "<script>alert('x')</script>").param("fullmektig", "A".repeat(201)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Skriv hva du er uenig i.")))
        .andExpect(content().string(containsString("høyst 200 tegn")))
        .andExpect(content().string(containsString("&lt;script&gt;alert(&#39;x&#39;)")));
    mvc.perform(fra(multipart("/klage/send"), new MockHttpSession())
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()).param("maal", "nn")
            .param("tekst", "x".repeat(100_001)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Teksten er for lang.")));
    mvc.perform(fra(multipart("/klage/send"), new MockHttpSession())
            .file(new MockMultipartFile("vedlegg", "virus.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2}))
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()).param("tekst", "Se vedlegget"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Se vedlegget")))
        .andExpect(content().string(containsString("felt-vedlegg-feil")));
    mvc.perform(fra(multipart("/klage/send?maal=nn"), new MockHttpSession())
            .file(new MockMultipartFile("vedlegg", "virus.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2}))
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()).param("tekst", "Sjå vedlegget"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("Filer som «virus.exe» kan ikkje lastast opp.")));
  }

  @Test
  void feilsidenErPaaSpraaketManHarValgt() throws Exception {
    mvc.perform(get("/error").param("maal", "nn").accept("text/html")
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/klage/send"))
        .andExpect(content().string(containsString("Filene er for store")))
        .andExpect(content().string(containsString("Gå tilbake, vel færre eller mindre filer")))
        .andExpect(content().string(containsString("href=\"/klage?maal=nn\"")));
    mvc.perform(get("/error").accept("text/html")
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/klage"))
        .andExpect(content().string(containsString("Feilen ligger hos oss.")));
    mvc.perform(get("/error").accept("text/html")
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/klager/x"))
        .andExpect(content().string(not(containsString("sf-portalmeny"))));
  }

  /** A complaint can take longer to write than a session lasts: its token is gone then, but the letter's code still opens. */
  @Test
  void enKlageErIkkeTaptNaarOktenErUtlopt() throws Exception {
    var brev = brev(false);
    mvc.perform(multipart("/klage/send").param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode())
            .param("tekst", "Skrevet hele ettermiddagen.").with(request -> {
              request.setRemoteAddr(adresse);
              return request;
            }))
        .andExpect(redirectedUrl("/klage/kvittering?maal=nb"));
    mvc.perform(multipart("/klage/min/trekk").param("bekreft", "true")).andExpect(status().isForbidden());
  }

  @Test
  void spraaketKanByttesMidtISkrivingen() throws Exception {
    var brev = brev(false);
    mvc.perform(fra(multipart("/klage/send"), new MockHttpSession()).param("bytt", "nn").param("maal", "nb")
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()).param("tekst", "Halvferdig"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Skriv klaga")))
        .andExpect(content().string(containsString("lang=\"nn\"")))
        .andExpect(content().string(containsString("Halvferdig")));
  }

  /** Wrong code, unknown case, another's code, no case number at all and another's complaint: nobody can tell them apart. */
  @Test
  void ukjentOgSkjultErLike() throws Exception {
    var brev = brev(false);
    var annet = brev(true);
    var klage = send(brev, new MockHttpSession());
    var svarene = List.of(
        svar("/klage/skriv", brev.saksnummer().toString(), "AAAA-BBBB-CCCC"),
        svar("/klage/skriv", "2098/000001", brev.kode()),
        svar("/klage/skriv", brev.saksnummer().toString(), annet.kode()),
        svar("/klage/skriv", "tull", brev.kode()));
    assertThat(svarene).allMatch(en -> en.equals(svarene.get(0)));
    assertThat(svarene.get(0)).contains("Vi finner ingen sak");
    var innsyn = List.of(
        svar("/klage/status", klage.toString(), annet.kode()),
        svar("/klage/status", "2098/000001", brev.kode()),
        svar("/klage/status", brev.saksnummer().toString(), brev.kode()));
    assertThat(innsyn).allMatch(en -> en.equals(innsyn.get(0)));
  }

  @Test
  void enBegrensetSakErKjentForDenSomHarBrevet() throws Exception {
    var brev = brev(true);
    var klage = send(brev, new MockHttpSession());
    loggInn("saksbehandler");
    assertThatThrownBy(() -> saker.hent(klage)).isInstanceOf(IkkeFunnet.class);
    loggUt();
    var innlogget = user("saksbehandler");
    mvc.perform(fra(post("/klage/skriv"), new MockHttpSession()).with(innlogget)
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode()))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Vi finner ingen sak")));
    mvc.perform(fra(post("/klage/status"), new MockHttpSession()).with(innlogget)
            .param("saksnummer", klage.toString()).param("kode", brev.kode()))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Vi finner ingen sak")));
  }

  @Test
  void forMangeForsokStanses() throws Exception {
    for (int i = 0; i < 20; i++) {
      mvc.perform(fra(post("/klage/skriv"), new MockHttpSession()).param("saksnummer", "2098/000001").param("kode", "X" + i))
          .andExpect(status().isNotFound());
    }
    var brev = brev(false);
    var forsok = fra(post("/klage/skriv"), new MockHttpSession())
        .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode());
    mvc.perform(forsok).andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("Vent et kvarter")));
    klokkenEr(klokke.instant().plusSeconds(16 * 60));
    mvc.perform(forsok).andExpect(status().isOk());
  }

  @Test
  void sideneErAapneOgFinnesPaaBeggeMaal() throws Exception {
    for (var side : List.of("/klage", "/klage/status")) {
      mvc.perform(get(side)).andExpect(status().isOk()).andExpect(content().string(containsString("<html lang=\"nb\"")));
      mvc.perform(get(side).param("maal", "nn")).andExpect(status().isOk())
          .andExpect(content().string(containsString("<html lang=\"nn\"")))
          .andExpect(content().string(not(containsString("??"))));
    }
    mvc.perform(get("/klage/kvittering")).andExpect(redirectedUrl("/klage?maal=nb"));
    var bokmaal = nokler("nb");
    assertThat(nokler("nn")).containsAll(bokmaal);
    assertThat(nokler("nn")).filteredOn(n -> !bokmaal.contains(n))
        .as("what the house refuses, in nynorsk").isNotEmpty().allMatch(n -> meldinger.tekstEller(n, null) != null);
  }

  private Saksnummer send(Brevet brev, MockHttpSession sesjon, MockMultipartFile... filer) throws Exception {
    var kall = multipart("/klage/send");
    for (var fil : filer) {
      kall.file(fil);
    }
    mvc.perform(fra(kall, sesjon)
            .param("saksnummer", brev.saksnummer().toString()).param("kode", brev.kode())
            .param("tekst", "Kursbeviset er ikke vurdert.").param("onsketEndring", "Jeg vil ha bevilling.").param("signert", "true"))
        .andExpect(redirectedUrl("/klage/kvittering?maal=nb"));
    var kvittering = mvc.perform(get("/klage/kvittering").session(sesjon)).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString();
    var nummer = KLAGENUMMER.matcher(kvittering);
    assertThat(nummer.find()).as(kvittering).isTrue();
    return Saksnummer.av(nummer.group(1));
  }

  /** The page without what the person wrote and the tokens, which differ. */
  private String svar(String sti, String saksnummer, String kode) throws Exception {
    var side = mvc.perform(fra(post(sti), new MockHttpSession()).param("saksnummer", saksnummer).param("kode", kode))
        .andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
    return side.replaceAll("value=\"[^\"]*\"", "").replaceAll("content=\"[^\"]*\"", "");
  }

  private <T extends MockHttpServletRequestBuilder> T fra(T kall, MockHttpSession sesjon) {
    RequestPostProcessor herfra = request -> {
      request.setRemoteAddr(adresse);
      return request;
    };
    kall.session(sesjon).with(csrf()).with(herfra);
    return kall;
  }

  private Brevet brev(boolean begrenset) {
    loggInn("klagebehandler");
    var brev = new Vedtaksbrev(applikasjon).nytt(begrenset);
    loggUt();
    return brev;
  }

  private static List<String> nokler(String maal) throws IOException {
    var tekster = new Properties();
    try (var inn = KlageportalTest.class.getResourceAsStream("/meldinger/klageportal_" + maal + ".properties")) {
      tekster.load(inn);
    }
    var start = "klageportal." + maal + ".";
    return tekster.stringPropertyNames().stream().map(n -> n.substring(start.length())).sorted().collect(Collectors.toList());
  }
}
