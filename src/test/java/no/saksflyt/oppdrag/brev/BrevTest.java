package no.saksflyt.oppdrag.brev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevtype;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.SakService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Letters from the moment they come until what they give is registered. Every letter is of a year of its own. */
class BrevTest extends Saksgang {

  private static final AtomicInteger AR = new AtomicInteger(2040);

  @Autowired private Brevoppsummering oppsummering;
  @Autowired private BrevService brev;
  @Autowired private Brevretting retting;
  @Autowired private Brevbekreftelse bekreftelse;
  @Autowired private Brevoppgave brevoppgave;
  @Autowired private Oppdragsversjoner versjoner;
  @Autowired private OppdragService oppdragene;
  @Autowired private SakService saker;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc web;

  private final int ar = AR.incrementAndGet();

  private String tildelingsbrev() {
    return """
        Tildelingsbrev for IMDi %1$d

        Mål 1: Flere i arbeid

        Oppdrag nr. %1$d-01 Kartlegge leseplasser

        Beskrivelse av oppdraget
        IMDi skal kartlegge hvor mange leseplasser kommunene har.

        Frist: 01.06.%1$d

        Oppdrag nr. %1$d-02 Veileder for skolebibliotek

        Beskrivelse av oppdraget
        Del 1: IMDi skal lage en veileder.
        Del 2: IMDi skal prøve den ut i tre kommuner.

        Frist: Del 1: 01.03.%1$d
        Del 2: 01.11.%1$d
        """
        .formatted(ar);
  }

  private String tillegg(int nr, String tekst) {
    return """
        Tillegg nr. %2$d til tildelingsbrev for IMDi %1$d

        Vi viser til tildelingsbrevet til IMDi for %1$d.

        %3$s
        """
        .formatted(ar, nr, tekst);
  }

  private String flytter(String nummer) {
    return "Vi viser til oppdrag nr. %s Kartlegge leseplasser, og utsetter fristen på oppdraget til 30.09.%d."
        .formatted(nummer, ar);
  }

  private Saksnummer motta(String tekst) {
    loggInn("koordinator");
    return brev.taImot(Brevfil.avTekst(tekst)).saksnummer();
  }

  private Bekreftelse bekreftet(String tekst) {
    var sak = motta(tekst);
    brevoppgave.bekreft(sak);
    return bekreftelse.virkning(sak);
  }

  private long antall(String tabell) {
    return jdbc.sql("select count(*) from " + tabell).query(Long.class).single();
  }

  @Test
  @DisplayName("a letter becomes a case with document and incoming entry; confirming it makes a case of each assignment")
  void fraMottakTilRegister() {
    var sak = motta(tildelingsbrev());
    assertThat(saker.hent(sak).tittel()).isEqualTo("Tildelingsbrev " + ar);
    assertThat(dokumenter.liste(sak).rader()).hasSize(1);
    assertThat(journal.liste(sak, 0, 10).rader()).singleElement().satisfies(p -> assertThat(p.innhold().dokumentId()).isNotNull());
    assertThat(bekreftelse.plan(sak).steg()).extracting(Brevplan.Oppdragssteg::slag).containsOnly(Brevplan.Slag.NY);
    assertThat(versjoner.finn(ar + "-01")).as("nothing is made of a letter nobody has confirmed").isEmpty();

    brevoppgave.bekreft(sak);

    var opprettet = bekreftelse.virkning(sak).opprettet();
    assertThat(opprettet).extracting(Bekreftelse.Virket::nummer).containsExactly(ar + "-01", ar + "-02");
    assertThat(versjoner.versjoner(opprettet.get(0).saksnummer()).get(0).kilde().navn()).isEqualTo("Tildelingsbrev " + ar);
    assertThat(oppgave(opprettet.get(1).saksnummer(), "fordelOppdrag")).isNotNull();
    assertThat(saker.hent(sak).status()).isEqualTo("BEKREFTET");
    assertThat(oppgave(sak, "bekreftBrev")).isNull();

    gjor("koordinator", sak, "publiserBrev", java.util.Map.of("publisert", "2026-01-15", "adresse", "https://www.imdi.example/brev"));
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(saker.hent(sak).utfall()).isEqualTo("BEKREFTET");
  }

  @Test
  @DisplayName("the same text again is the same case, waiting or confirmed, and the same letter in another file makes nothing")
  void sammeBrev() {
    var sak = motta(tildelingsbrev());
    assertThat(brev.taImot(Brevfil.avTekst(tildelingsbrev().replace("\n", "\n\n")))).isEqualTo(new BrevService.Mottatt(sak, true));
    brevoppgave.bekreft(sak);
    assertThat(brev.taImot(Brevfil.avTekst(tildelingsbrev()))).isEqualTo(new BrevService.Mottatt(sak, true));
    long oppdragFoer = antall("oppdrag");

    var begge = motta(tildelingsbrev() + "\n" + tillegg(1, flytter(ar + "-01")));
    assertThat(bekreftelse.plan(begge).brev()).extracting(Brevplan.Brevsteg::slag)
        .containsExactly(Brevplan.Brevslag.SAMME, Brevplan.Brevslag.NYTT);
    brevoppgave.bekreft(begge);
    assertThat(antall("oppdrag")).isEqualTo(oppdragFoer);
    assertThat(bekreftelse.virkning(begge).endret()).extracting(Bekreftelse.Virket::nummer).containsExactly(ar + "-01");
  }

  @Test
  @DisplayName("another text of a registered letter shows what differs, and confirming it writes a new version and no new case")
  void annenTekst() {
    var foerst = bekreftet(tildelingsbrev());
    var rettet = motta(tildelingsbrev().replace("01.06." + ar, "15.06." + ar));
    var plan = bekreftelse.plan(rettet);
    assertThat(plan.brev().get(0).slag()).isEqualTo(Brevplan.Brevslag.ANNEN_TEKST);
    assertThat(plan.steg()).extracting(Brevplan.Oppdragssteg::slag).containsExactly(Brevplan.Slag.ENDRET, Brevplan.Slag.UENDRET);
    assertThat(plan.steg().get(0).forskjeller()).singleElement().satisfies(f -> assertThat(f.felt()).isEqualTo("frist"));
    brevoppgave.bekreft(rettet);
    assertThat(versjoner.versjoner(foerst.opprettet().get(0).saksnummer())).hasSize(2);
    assertThat(jdbc.sql("select count(*) from departementsbrev where ar = :ar and gjelder = true").param("ar", ar).query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("a change of a running assignment moves its deadline")
  void endrerLopendeSak() {
    var sak = bekreftet(tildelingsbrev()).opprettet().get(0).saksnummer();
    bekreftet(tillegg(1, flytter(ar + "-01")));
    assertThat(versjoner.gjeldende(sak).frister().get(0).dato()).isEqualTo(LocalDate.of(ar, 9, 30));
  }

  @Test
  @DisplayName("an unknown number: refused without a choice; made, linked, or left with a reason")
  void ukjentNummer() {
    var sak = motta(tillegg(1, flytter(ar + "-01")));
    assertThat(bekreftelse.plan(sak).steg().get(0).slag()).isEqualTo(Brevplan.Slag.UKJENT);
    assertThat(oppsummering.av(bekreftelse.plan(sak))).startsWith("Ett oppdrag leses (0 nye, 0 endres, 0 uendret, 1 ukjent).");
    assertThatThrownBy(() -> brevoppgave.bekreft(sak))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).contains("endring-0"));
    velg(sak, "endring-0", Brevvalg.Handling.OPPRETT, null, null);
    brevoppgave.bekreft(sak);
    var opprettet = bekreftelse.virkning(sak).opprettet().get(0).saksnummer();
    assertThat(oppdragene.hent(opprettet).opprinneligBrevMangler()).isTrue();

    var original = bekreftet(tildelingsbrev());
    assertThat(original.endret()).extracting(Bekreftelse.Virket::saksnummer).containsExactly(opprettet);
    assertThat(oppdragene.hent(opprettet).opprinneligBrevMangler()).isFalse();
    assertThat(versjoner.gjeldende(opprettet).frister()).as("the later change stands")
        .singleElement().satisfies(f -> assertThat(f.dato()).isEqualTo(LocalDate.of(ar, 9, 30)));
    assertThat(versjoner.gjeldende(opprettet).tittel()).isEqualTo("Kartlegge leseplasser");

    var knyttes = motta(tillegg(2, flytter(ar + "-77")));
    assertThatThrownBy(() -> velg(knyttes, "endring-0", Brevvalg.Handling.KNYTT, null, ar + "-79")).isInstanceOf(Regelbrudd.class);
    velg(knyttes, "endring-0", Brevvalg.Handling.KNYTT, null, ar + "-01");
    assertThat(brev.hent(knyttes).utkast().valg(Punkt.av("endring-0")).sak()).isEqualTo(opprettet.toString());
    brevoppgave.bekreft(knyttes);
    assertThat(bekreftelse.virkning(knyttes).opprettet()).isEmpty();
    assertThat(versjoner.versjoner(opprettet)).hasSize(3);

    var ligger = motta(tillegg(3, flytter(ar + "-78")));
    assertThatThrownBy(() -> velg(ligger, "endring-0", Brevvalg.Handling.LA_LIGGE, " ", null)).isInstanceOf(Regelbrudd.class);
    velg(ligger, "endring-0", Brevvalg.Handling.LA_LIGGE, "Gjelder et annet direktorat", null);
    brevoppgave.bekreft(ligger);
    assertThat(versjoner.finn(ar + "-78")).isEmpty();
  }

  private void velg(Saksnummer sak, String punkt, Brevvalg.Handling handling, String grunn, String til) {
    var sted = Punkt.av(punkt);
    retting.velg(sak, sted, retting.merke(brev.hent(sak).utkast(), sted), handling, grunn, til);
  }

  @Test
  @DisplayName("one assignment that breaks a rule leaves nothing of the whole letter, and is named")
  void altEllerIngenting() {
    var sak = motta(tildelingsbrev());
    var punkt = Punkt.av("oppdrag-1");
    var utkast = brev.hent(sak).utkast();
    var lest = utkast.innhold().oppdrag().get(1);
    retting.rett(sak, punkt, retting.merke(utkast, punkt), medTittel(lest, "x".repeat(501)), List.of());
    long foer = antall("oppdrag") + antall("departementsbrev") + antall("sakshendelse");
    assertThatThrownBy(() -> brevoppgave.bekreft(sak))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("oppdrag-1"));
    assertThat(antall("oppdrag") + antall("departementsbrev") + antall("sakshendelse")).isEqualTo(foer);
    assertThat(brev.hent(sak).tilstand()).isEqualTo(Brevtilstand.MOTTATT);
    assertThat(oppgave(sak, "bekreftBrev").getAssignee()).as("not even taken").isNull();
  }

  private static LestOppdrag medTittel(LestOppdrag o, String tittel) {
    return new LestOppdrag(
        o.brev(), o.nummer(), o.revidert(), tittel, o.maal(), o.hovedansvar(), o.bidragsytere(), o.fou(), o.forbehold(),
        o.deler(), o.frister(), o.midler(), o.beskrivelse(), o.linje(), o.tilLinje());
  }

  @Test
  @DisplayName("two coordinators who confirm at once: one does it, the other is told, and nothing is double")
  void toKoordinatorer() throws Exception {
    var sak = motta(tildelingsbrev());
    loggUt();
    var start = new CyclicBarrier(2);
    var traader = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> bekreft =
          () -> {
            start.await();
            return web.perform(post("/oppdrag/brev/" + sak + "/bekreft").with(csrf()).with(user("koordinator"))).andReturn().getResponse().getStatus();
          };
      var en = traader.submit(bekreft);
      var to = traader.submit(bekreft);
      assertThat(List.of(en.get(), to.get())).containsExactlyInAnyOrder(302, 409);
    } finally {
      traader.shutdownNow();
    }
    loggInn("koordinator");
    assertThat(bekreftelse.virkning(sak).opprettet()).hasSize(2);
    assertThatThrownBy(() -> brev.leggBort(sak, "For sent")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("of two who correct the same reading the second is told; of two who correct different ones both are kept")
  void toSomRetter() {
    var sak = motta(tildelingsbrev());
    var en = Punkt.av("oppdrag-0");
    var to = Punkt.av("oppdrag-1");
    var utkast = brev.hent(sak).utkast();
    var settEn = retting.merke(utkast, en);
    var settTo = retting.merke(utkast, to);
    retting.rett(sak, en, settEn, medTittel(utkast.innhold().oppdrag().get(0), "Først"), List.of());
    retting.rett(sak, to, settTo, medTittel(utkast.innhold().oppdrag().get(1), "Også"), List.of());
    assertThatThrownBy(() -> retting.rett(sak, en, settEn, medTittel(utkast.innhold().oppdrag().get(0), "Sist"), List.of()))
        .isInstanceOf(Konflikt.class);
    assertThat(brev.hent(sak).utkast().innhold().oppdrag()).extracting(LestOppdrag::tittel).containsExactly("Først", "Også");
  }

  @Test
  @DisplayName("a letter without head waits for kind and year, and is confirmed once they are filled in")
  void utenHode() {
    var sak = motta(tildelingsbrev().replaceFirst("Tildelingsbrev.*\n", ""));
    assertThat(bekreftelse.plan(sak).brev().get(0).slag()).isEqualTo(Brevplan.Brevslag.UFULLSTENDIG);
    assertThatThrownBy(() -> brevoppgave.bekreft(sak)).isInstanceOf(Regelbrudd.class);
    var punkt = Punkt.av("brev-0");
    var b = brev.hent(sak).utkast().innhold().brev().get(0);
    retting.rett(
        sak,
        punkt,
        retting.merke(brev.hent(sak).utkast(), punkt),
        new Brev(b.lopenr(), b.tittel(), ar, Brevtype.TILDELINGSBREV, null, false, null, null, b.linje(), b.tilLinje()));
    for (var sporsmal : bekreftelse.plan(sak).stoppere()) {
      velg(sak, sporsmal.punkt().toString(), Brevvalg.Handling.AVKLART, null, null);
    }
    brevoppgave.bekreft(sak);
    assertThat(bekreftelse.virkning(sak).opprettet()).hasSize(2);
  }

  @Test
  @DisplayName("a letter laid aside ends its case with the reason, and the same text may come again")
  void lagtBort() {
    var sak = motta(tildelingsbrev());
    brevoppgave.leggBort(sak, "Gjelder et annet direktorat");
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThat(saker.hent(sak).utfall()).isEqualTo("LAGT_BORT");
    assertThat(oppgave(sak, "publiserBrev")).isNull();
    assertThat(brev.taImot(Brevfil.avTekst(tildelingsbrev())).fraFor()).isFalse();
  }

  @Test
  @DisplayName("lines that were passed by become an assignment, and an assignment left out is not registered")
  void leggesTilOgUtelates() {
    var sak = motta(tildelingsbrev());
    var linjer = brev.hent(sak).linjer();
    int nr = linjer.indexOf("Oppdrag nr. " + ar + "-01 Kartlegge leseplasser") + 1;
    var nytt = retting.leggTil(sak, nr + 3, nr + 3);
    assertThat(((LestOppdrag) retting.hent(brev.hent(sak).utkast(), nytt)).linje()).isEqualTo(nr + 3);
    velg(sak, "oppdrag-0", Brevvalg.Handling.UTELAT, "Er levert", null);
    brevoppgave.bekreft(sak);
    assertThat(bekreftelse.virkning(sak).opprettet()).extracting(Bekreftelse.Virket::nummer).containsExactlyInAnyOrder(null, ar + "-02");
    assertThat(versjoner.finn(ar + "-01")).isEmpty();
  }

  @Test
  @DisplayName("the API previews without keeping anything, and registers what a program sends")
  void api() throws Exception {
    long foer = antall("sak");
    web.perform(post("/api/oppdrag/brev?forhandsvis=true").with(csrf()).with(user("koordinator")).contentType(MediaType.TEXT_PLAIN).content(tildelingsbrev().getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.keys()").value(org.hamcrest.Matchers.containsInAnyOrder("brev", "oppdrag", "endringer", "tidligere", "bevilgninger", "onsker", "avvik")))
        .andExpect(jsonPath("$.oppdrag.length()").value(2))
        .andExpect(jsonPath("$.oppdrag[1].deler[0].keys()").value(org.hamcrest.Matchers.containsInAnyOrder("navn", "hovedansvar", "fou")))
        .andExpect(jsonPath("$.oppdrag[0].frister[0].dato").value(ar + "-06-01"));
    assertThat(antall("sak")).isEqualTo(foer);
    web.perform(post("/api/oppdrag/brev").with(csrf()).with(user("koordinator")).contentType(MediaType.TEXT_PLAIN).content(tildelingsbrev().getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.opprettet.length()").value(2));
    web.perform(post("/api/oppdrag/brev").with(csrf()).with(user("koordinator")).contentType(MediaType.TEXT_PLAIN).content(tildelingsbrev().getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.opprettet").isEmpty())
        .andExpect(jsonPath("$.uendret.length()").value(2));
  }

  @Test
  @DisplayName("what is no letter is refused in words at page and API, and nothing is half made")
  void daarligInndata() throws Exception {
    long foer = antall("sak");
    var roman = "Det var en mørk og stormfull natt, og ingen ventet gjester.\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    for (var innhold :
        List.of(
            new byte[0], roman, "Oppdrag på blåbær".getBytes(StandardCharsets.ISO_8859_1), "%PDF-1.7 ødelagt".getBytes(StandardCharsets.UTF_8), new byte[] {0, 1, 2, 3})) {
      web.perform(post("/api/oppdrag/brev").with(csrf()).with(user("koordinator")).contentType(MediaType.TEXT_PLAIN).content(innhold))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(jsonPath("$.feil[0].felt").value("fil"));
      web.perform(multipart("/oppdrag/brev").file(new MockMultipartFile("fil", "brev.txt", "text/plain", innhold)).param("tekst", "").with(csrf()).with(user("koordinator")))
          .andExpect(status().isUnprocessableEntity());
    }
    web.perform(post("/api/oppdrag/brev").with(csrf()).with(user("koordinator")).contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().isUnsupportedMediaType());
    web.perform(multipart("/oppdrag/brev").param("tekst", "Bare en hilsen uten noe oppdrag.").with(csrf()).with(user("koordinator")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("Bare en hilsen uten noe oppdrag.")));
    assertThat(antall("sak")).isEqualTo(foer);
  }

  @Test
  @DisplayName("the page shows each reading beside its lines, keeps what is refused, and saves what is right")
  void siden() throws Exception {
    var svar = web.perform(multipart("/oppdrag/brev").param("tekst", tildelingsbrev()).with(csrf()).with(user("koordinator")))
        .andExpect(redirectedUrlPattern("/oppdrag/brev/*/*")).andReturn();
    var sti = svar.getResponse().getRedirectedUrl();
    var sak = Saksnummer.av(sti.substring("/oppdrag/brev/".length()));
    web.perform(get(sti).with(user("koordinator")))
        .andExpect(status().isOk())
        .andExpect(content().string(org.hamcrest.Matchers.allOf(
            org.hamcrest.Matchers.containsString("<mark>Frist: 01.06." + ar), org.hamcrest.Matchers.containsString("2 oppdrag leses"))));
    loggInn("koordinator");
    var punkt = Punkt.av("oppdrag-0");
    var sett = retting.merke(brev.hent(sak).utkast(), punkt);
    loggUt();
    var feil = post(sti + "/rett/oppdrag-0").with(csrf()).with(user("koordinator")).param("sett", sett)
        .param("oppdrag-0.nummer", "sju").param("oppdrag-0.tittel", "Skrevet på nytt").param("oppdrag-0.frister[0].form", "DATO").param("oppdrag-0.frister[0].dato", "2040-13-45");
    web.perform(feil).andExpect(status().isUnprocessableEntity()).andExpect(content().string(org.hamcrest.Matchers.containsString("Skrevet på nytt")));
    var rett = post(sti + "/rett/oppdrag-0").with(csrf()).with(user("koordinator")).param("sett", sett)
        .param("oppdrag-0.nummer", ar + "-01").param("oppdrag-0.tittel", "Skrevet på nytt").param("oppdrag-0.frister[0].form", "DATO").param("oppdrag-0.frister[0].dato", ar + "-07-01");
    web.perform(rett).andExpect(status().is3xxRedirection());
    web.perform(rett).andExpect(status().isConflict()).andExpect(content().string(org.hamcrest.Matchers.containsString("Skrevet på nytt")));
    loggInn("koordinator");
    var lest = brev.hent(sak).utkast().innhold().oppdrag().get(0);
    assertThat(lest.tittel()).isEqualTo("Skrevet på nytt");
    assertThat(lest.frister()).singleElement().satisfies(f -> assertThat(f.dato()).isEqualTo(LocalDate.of(ar, 7, 1)));
  }
}
