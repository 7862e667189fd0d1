package no.saksflyt.oppdrag.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.saksflyt.arkiv.DokumentSkjermet;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Dokumentversjon;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.Oppdragsavslutning;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.NyKalenderdato;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.oppgave.Saksgang;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Kretser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A report from its duty to its delivery. Every test has a year of its own, and takes over what other tests left running before it:
 * a duty collects the year's goal, and figures are read of the test's own assignments alone.
 */
@Tag("sql")
class RapportTest extends Saksgang {

  private static final AtomicInteger AR = new AtomicInteger(2090);

  @Autowired private Styringsregister styring;
  @Autowired private Rapportplikter plikter;
  @Autowired private Rapportstart start;
  @Autowired private Rapporter rapporter;
  @Autowired private RapportService service;
  @Autowired private BidragService bidrag;
  @Autowired private Bidragsoppgave bidragsoppgave;
  @Autowired private Kalenderforing kalender;
  @Autowired private Saksavslutning avslutning;
  @Autowired private Oppdragsavslutning oppdragsavslutning;
  @Autowired private SakService saker;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;
  @Autowired private FristService fristflytting;
  @Autowired private Saksfrister frister;
  @Autowired private Hendelser hendelser;
  @Autowired private Kretser kretser;
  @Autowired private TransactionTemplate transaksjon;
  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;

  private final int ar = AR.decrementAndGet();

  @AfterEach
  void utenPlikter() {
    // A duty that begins by itself must not begin in the next test.
    jdbc.sql("update rapportplikt set selvstart = false").update();
  }

  @Test
  @DisplayName("goals and parameters are kept with who changed them; results are never written over")
  void maalOgResultater() {
    tid(ar, 2, 1);
    maal();
    assertThatThrownBy(() -> styring.settInn(new NyttMaal(String.valueOf(ar), "1", "Igjen", null))).isInstanceOf(Regelbrudd.class);
    assertThatThrownBy(() -> styring.settInn(new NyttMaal("99", "x", " ", null)))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("ar", "kode", "tekst"));
    var maal = styring.maal(ar).get(0);
    styring.endre(maal.id(), 0, new NyttMaal(null, "1", "Raskere bosetting", null));
    assertThatThrownBy(() -> styring.endre(maal.id(), 0, new NyttMaal(null, "1", "For sent", null))).isInstanceOf(Konflikt.class);
    var sp = sp("1.1", false, "bosetting");
    var kvalitativ = sp("1.2", true, "bosetting");
    assertThatThrownBy(() -> styring.giResultat(sp, resultat(null, "Bare tekst", null)))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("verdi"));
    assertThatThrownBy(() -> styring.giResultat(sp, resultat("82 %", null, "Finnes ikke"))).isInstanceOf(Regelbrudd.class);
    styring.giResultat(sp, resultat("82 %", null, null));
    styring.giResultat(sp, resultat("84 %", null, null));
    styring.giResultat(kvalitativ, resultat(null, null, "Undersøkelsen er utsatt"));
    assertThat(styring.resultater(ar).get(sp)).extracting(Spresultat::verdi, Spresultat::korrigert)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("84 %", false), org.assertj.core.groups.Tuple.tuple("82 %", true));
    assertThat(styring.resultater(ar).get(kvalitativ)).extracting(Spresultat::ikkeLeverbar).containsExactly("Undersøkelsen er utsatt");
    assertThat(styring.endringer(ar)).hasSize(4).extracting(Styringsendring::hvem).containsOnly("koordinator");
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> styring.giResultat(sp, resultat("1 %", null, null))).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> styring.settInn(new NyttMaal(String.valueOf(ar), "9", "Nei", null))).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("a duty comes round on the calendar's days where it has any, on its own days otherwise; cut-off and delivery are two days")
  void datoene() {
    tid(ar, 1, 5);
    maal();
    kalender.settInn(new NyKalenderdato(String.valueOf(ar), "HALVARSRAPPORT", null, ar + "-08-20", null));
    var halvar = plikt("HALVAR", "HALVAR", "HALVARSRAPPORT", false);
    var kvartal = plikt("ANNEN", "KVARTAL", null, false);
    assertThat(ganger(halvar)).extracting(Forekomst::avskjaering, Forekomst::levering, Forekomst::start)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(ar, 6, 30), LocalDate.of(ar, 8, 20), LocalDate.of(ar, 7, 6)));
    assertThat(ganger(kvartal)).extracting(Forekomst::avskjaering)
        .containsExactly(LocalDate.of(ar, 3, 31), LocalDate.of(ar, 6, 30), LocalDate.of(ar, 9, 30), LocalDate.of(ar, 12, 31));
    assertThat(ganger(kvartal)).extracting(Forekomst::levering).element(0).isEqualTo(LocalDate.of(ar, 4, 30));
    assertThat(ganger(plikt("ANNEN", "OPPFORDRING", null, false))).isEmpty();
  }

  @Test
  @DisplayName("the work begins by itself when its day has come, once, and never for what was to begin before the duty applied")
  void avSegSelv() {
    tid(ar, 1, 5);
    maal();
    kalender.settInn(new NyKalenderdato(String.valueOf(ar), "HALVARSRAPPORT", null, ar + "-08-20", null));
    var id = plikt("HALVAR", "HALVAR", "HALVARSRAPPORT", true);
    loggUt();
    assertThat(start.kjor()).isZero();
    tid(ar, 7, 6);
    loggUt();
    assertThat(start.kjor()).isEqualTo(1);
    assertThat(start.kjor()).isZero();
    assertThat(jdbc.sql("select count(*) from rapport where plikt_id = :id").param("id", id).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  @DisplayName("two who begin at once get one case")
  void toPaaEnGang() throws Exception {
    tid(ar, 7, 10);
    maal();
    var id = plikt("HALVAR", "HALVAR", null, false);
    // The first reading of all is slow; what is tried is whose turn it is.
    rapporter.innhold(ar, Rapportslag.HALVAR);
    var samtidig = new CyclicBarrier(2);
    Callable<Saksnummer> begge =
        () -> {
          loggInn("koordinator");
          samtidig.await();
          try {
            return plikter.start(id, ar, 1);
          } finally {
            loggUt();
          }
        };
    var traader = Executors.newFixedThreadPool(2);
    try {
      var svar = traader.invokeAll(List.of(begge, begge));
      assertThat(svar.get(0).get()).isEqualTo(svar.get(1).get());
    } finally {
      traader.shutdownNow();
    }
  }

  @Test
  @DisplayName("a delivery is skipped only with the ministry's word, also when the work has begun")
  void utelates() {
    tid(ar, 7, 10);
    maal();
    var id = plikt("HALVAR", "HALVAR", null, false);
    var sak = plikter.start(id, ar, 1);
    assertThatThrownBy(() -> avslutning.trekk(sak, "Ikke nødvendig")).isInstanceOf(Konflikt.class);
    assertThat(saker.hent(sak).aapen()).isTrue();
    assertThatThrownBy(() -> plikter.utelat(id, ar, 1, " ", null, null))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("grunn", "referanse", "dato"));
    plikter.utelat(id, ar, 1, "Dekkes av årsrapporten", "26/1-4", ar + "-07-09");
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThatThrownBy(() -> plikter.start(id, ar, 1)).isInstanceOf(Konflikt.class);
    plikter.utelat(id, ar, 2, "Dekkes av årsrapporten", "26/1-5", ar + "-07-09");
    assertThat(plikter.ganger(ar).stream().filter(g -> g.forekomst().plikt().id() == id)).noneMatch(Rapportplikter.Gang::aapen);
  }

  @Test
  @DisplayName("from the units' texts to the delivered report: holes refused, four eyes, frozen, and later changes marked beside it")
  void helRapport() throws IOException {
    tid(ar, 2, 1);
    maal();
    var sp = sp("1.1", false, "bosetting");
    var levert = nytt("01", "Mål 1", LocalDate.of(ar, 5, 1));
    tid(ar, 4, 25);
    lever(levert, LocalDate.of(ar, 4, 20));
    var lopende = nytt("02", "Mål 1: Rask bosetting", LocalDate.of(ar, 11, 1));
    fordelTilBosetting(lopende);
    tid(ar, 7, 10);
    loggInn("koordinator");
    var sak = plikter.start(plikt("HALVAR", "HALVAR", null, false), ar, 1);
    kjorJobber(sak);

    loggInn("saksbehandler");
    var mitt = bidrag.hent(sak, "bosetting");
    assertThat(mitt.punkter()).hasSize(3);
    assertThatThrownBy(() -> bidragsoppgave.fullfor(sak, "bosetting", null))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).hasSize(3));
    bidrag.lagre(sak, "bosetting", mitt.versjon(), skrevet(mitt, sp));
    assertThatThrownBy(() -> bidrag.lagre(sak, "bosetting", mitt.versjon(), List.of())).isInstanceOf(Konflikt.class);
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> bidrag.lagre(sak, "bosetting", mitt.versjon() + 1, List.of())).isInstanceOf(IkkeTillatt.class);
    loggInn("saksbehandler");
    bidragsoppgave.fullfor(sak, "bosetting", null);
    kjorJobber(sak);
    assertThat(saker.hent(sak).status()).isEqualTo("SAMMENSTILLES");
    assertThat(styring.resultater(ar).get(sp)).extracting(Spresultat::verdi, Spresultat::saksnummer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("82 %", sak.toString()));

    loggInn("koordinator");
    oppgaver.claim(oppgave(sak, "sammenstillRapport").getId(), "koordinator");
    var id = oppgave(sak, "sammenstillRapport").getId();
    assertThatThrownBy(() -> skjemaer.submitTaskForm(id, new HashMap<>(Map.of("sammenstilling", "KLAR"))))
        .isInstanceOf(Regelbrudd.class);
    service.skriv(sak, Rapportdel.I, "Halvåret har vært godt: čáhppes ŋ đ.", -1);
    skjemaer.submitTaskForm(id, new HashMap<>(Map.of("sammenstilling", "KLAR")));
    gjor("kvalitetssikrer", sak, "kvalitetssikreRapport", Map.of("kvalitet", "RETUR", "begrunnelse", "Tallet mangler"));
    assertThat(rapporter.hent(sak).returgrunn()).isEqualTo("Tallet mangler");
    gjor("koordinator", sak, "sammenstillRapport", Map.of("sammenstilling", "RETUR_BIDRAG", "returEnheter", "[\"bosetting\"]", "begrunnelse", "Skriv om"));
    loggInn("saksbehandler");
    assertThat(bidrag.hent(sak, "bosetting").returgrunn()).isEqualTo("Skriv om");
    bidragsoppgave.fullfor(sak, "bosetting", null);
    kjorJobber(sak);
    gjor("koordinator", sak, "sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    gjor("kvalitetssikrer", sak, "kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
    gjor("direktor", sak, "godkjennRapport", Map.of("godkjenning", "GODKJENT"));

    var rapport = rapporter.hent(sak);
    assertThat(rapport.frosset()).isNotNull();
    assertThatThrownBy(() -> somKoordinator(() -> service.skriv(sak, Rapportdel.I, "Nytt", 0))).isInstanceOf(Konflikt.class);
    assertThat(tekstAv(sak, rapport.docxId(), "docx")).contains(ar + "-01", "Levert i tide", "82 %", "čáhppes ŋ đ");
    assertThat(tekstAv(sak, rapport.pdfId(), "pdf")).contains(ar + "-02", "82 %", "čáhppes ŋ đ");
    gjor("koordinator", sak, "leverRapport", Map.of("leveringsdato", ar + "-07-10", "leveringsmaate", "EPOST", "referanse", "26/9"));
    assertThat(saker.hent(sak)).returns(false, s -> s.aapen()).returns("LEVERT_I_TIDE", s -> s.utfall());
    assertThat(journal.liste(sak, 0, 10).rader()).singleElement()
        .satisfies(p -> assertThat(p.innhold().dokumentId()).isEqualTo(rapport.pdfId()));

    var frosset = rapporter.innhold(ar, Rapportslag.HALVAR);
    assertThat(rapporter.endringer(rapporter.hent(sak))).isEmpty();
    tid(ar, 9, 1);
    loggInn("koordinator");
    lever(lopende, LocalDate.of(ar, 8, 15));
    styring.giResultat(sp, new NyttResultat("HALVAR", ar + "-06-30", "83 %", null, "ENDELIG", null, null));
    assertThat(rapporter.innhold(ar, Rapportslag.HALVAR)).as("the frozen report stands").isEqualTo(frosset);
    assertThat(rapporter.endringer(rapporter.hent(sak)))
        .containsOnlyKeys(lopende.toString(), "sp-" + sp)
        .allSatisfy((hva, tekst) -> assertThat(tekst).isNotEmpty());
  }

  @Test
  @DisplayName("the figures are those a simple count of the cases gives, as of the cut-off and of what was known")
  void tallene() {
    tid(ar, 2, 1);
    maal();
    tid(ar, 4, 25);
    lever(nytt("01", "Mål 1", LocalDate.of(ar, 5, 1)), LocalDate.of(ar, 4, 20));
    lever(nytt("02", "Mål 1", LocalDate.of(ar, 3, 1)), LocalDate.of(ar, 4, 20));
    var etter = nytt("03", "Mål 1", LocalDate.of(ar, 3, 1));
    nytt("04", "Mål 1", LocalDate.of(ar, 3, 1));
    nytt("05", null, LocalDate.of(ar, 12, 1));
    var trukket = nytt("06", "Mål 1", LocalDate.of(ar, 12, 1));
    avslutning.trekk(trukket, "Falt bort");
    var feil = nytt("07", "Mål 1", LocalDate.of(ar, 12, 1));
    avslutning.foreslaaFeilregistrert(feil, "Dobbelt");
    loggInn("leder");
    fordelTilBosetting(nytt("08", "Mål 1", LocalDate.of(ar, 12, 1), true));
    tid(ar, 7, 20);
    lever(etter, LocalDate.of(ar, 7, 15));
    loggInn("koordinator");

    var tall = tall(rapporter.innhold(ar, Rapportslag.HALVAR));
    assertThat(tall.get("LEVERT_I_TIDE")).isEqualTo(orakel(o -> o.levert != null && !o.levert.isAfter(o.frist)));
    assertThat(tall.get("LEVERT_FOR_SENT")).isEqualTo(orakel(o -> o.levert != null && o.levert.isAfter(o.frist)));
    assertThat(tall.get("LEVERT")).isEqualTo(2);
    assertThat(tall.get("TRUKKET")).isEqualTo(1);
    assertThat(tall.get("OVER_FRIST")).isEqualTo(2);
    assertThat(tall.get("OPPDRAG")).isEqualTo(8);
    loggInn("saksbehandler2");
    assertThat(tall(rapporter.innhold(ar, Rapportslag.HALVAR)).get("OPPDRAG")).as("a restricted one is not there for others").isEqualTo(7);
    loggInn("koordinator");
    var aret = tall(rapporter.innhold(ar, Rapportslag.AR));
    assertThat(aret.get("LEVERT")).isEqualTo(3);
    assertThat(aret.get("LEVERT_FOR_SENT")).isEqualTo(2);
    var drill = rapporter.innhold(ar, Rapportslag.HALVAR).hovedtall();
    assertThat(drill).allSatisfy(t -> assertThat(t.saker()).hasSize(t.antall()));
    var alle = drill.stream().collect(Collectors.toMap(Rapportinnhold.Tall::kode, Rapportinnhold.Tall::antall));
    assertThat(alle.get("OPPDRAG")).as("they add up")
        .isEqualTo(
            alle.get("LEVERT") + alle.get("I_ARBEID") - alle.get("LEVERT_OG_I_ARBEID") + alle.get("VIDEREFORT")
                + alle.get("ERSTATTET") + alle.get("SLATT_SAMMEN") + alle.get("BORTFALT") + alle.get("TRUKKET"));
    assertThat(alle.get("LEVERT")).isEqualTo(alle.get("LEVERT_I_TIDE") + alle.get("LEVERT_FOR_SENT"));
    assertThat(rapporter.innhold(ar, Rapportslag.HALVAR).maal()).filteredOn(k -> !k.tidligere())
        .extracting(Rapportinnhold.Kapittel::kode).containsExactly("1", null);
  }

  @Test
  @DisplayName("a restricted assignment is counted in the frozen report and told of nowhere in it")
  void skjermet() {
    tid(ar, 2, 1);
    maal();
    nytt("01", "Mål 1", LocalDate.of(ar, 12, 1), true);
    nytt("02", "Mål 1", LocalDate.of(ar, 12, 1));
    tid(ar, 7, 10);
    loggInn("koordinator");
    var sak = plikter.start(plikt("HALVAR", "HALVAR", null, false), ar, 1);
    assertThat(bidrag.alle(sak)).isEmpty();
    var frosset = rapporter.frys(rapporter.hent(sak));
    assertThat(frosset.skjermet()).isEqualTo(1);
    assertThat(frosset.hovedtall().get(0)).returns(2, Rapportinnhold.Tall::antall).returns(1, t -> t.saker().size());
    assertThat(frosset.maal().get(0).oppdrag()).extracting(Rapportinnhold.Oppdragsrad::nummer).containsExactly(ar + "-02");
  }

  @Test
  @DisplayName("what is restricted after the freezing is hidden from those not named on it, wherever the report is read; what is kept stands")
  void skjermetEtterpaa() throws Exception {
    tid(ar, 2, 1);
    maal();
    var hemmelig = nytt("01", "Mål 1", LocalDate.of(ar, 12, 1));
    nytt("02", "Mål 1", LocalDate.of(ar, 12, 1));
    tid(ar, 7, 10);
    loggInn("koordinator");
    var sak = plikter.start(plikt("HALVAR", "HALVAR", null, false), ar, 1);
    rapporter.frys(rapporter.hent(sak));
    var frosset = rapporter.innhold(rapporter.hent(sak));
    begrens(hemmelig, "koordinator");

    loggInn("koordinator");
    assertThat(rapporter.innhold(rapporter.hent(sak))).as("who is named on it reads what was frozen").isEqualTo(frosset);
    loggInn("saksbehandler2");
    var lest = rapporter.innhold(ar, Rapportslag.HALVAR);
    assertThat(lest.hovedtall().get(0)).returns(2, Rapportinnhold.Tall::antall).returns(1, Rapportinnhold.Tall::skjermet)
        .returns(List.of(ar + "-02"), t -> t.saker().stream().map(Rapportinnhold.Sak::nummer).toList());
    assertThat(lest.skjermet()).isEqualTo(1);
    assertThat(tekstAv(rapporter.docx(lest), "docx")).contains(ar + "-02", "Skjermet oppdrag").doesNotContain("Oppdrag 01", ar + "-01");
    assertThat(tekstAv(rapporter.pdf(lest), "pdf")).contains(ar + "-02", "Skjermet oppdrag").doesNotContain("Oppdrag 01", ar + "-01");
    for (var sti : List.of("/api/oppdrag/rapport?ar=" + ar + "&type=halvar", "/oppdrag/rapport?ar=" + ar, "/oppdrag/rapport/" + sak)) {
      assertThat(side(sti)).contains(ar + "-02", "Skjermet oppdrag").doesNotContain("Oppdrag 01", ar + "-01", hemmelig.toString());
    }
  }

  @Test
  @DisplayName("the stored documents of what is restricted afterwards open only for those named on it; others are led to the page")
  void skjermetDokument() throws Exception {
    tid(ar, 2, 1);
    maal();
    var hemmelig = nytt("01", "Mål 1", LocalDate.of(ar, 12, 1));
    nytt("02", "Mål 1", LocalDate.of(ar, 12, 1));
    tid(ar, 7, 10);
    loggInn("koordinator");
    var sak = plikter.start(plikt("HALVAR", "HALVAR", null, false), ar, 1);
    rapporter.frys(rapporter.hent(sak));
    service.lagDokumenter(sak);
    var pdf = rapporter.hent(sak).pdfId();
    var docx = rapporter.hent(sak).docxId();
    var doerer = new ArrayList<String>();
    for (var id : List.of(pdf, docx)) {
      doerer.add(sak.sti() + "/dokumenter/" + id + "/1");
      doerer.add("/api" + sak.sti() + "/dokumenter/" + id + "/versjoner/1");
    }
    assertThat(doerer).allSatisfy(sti -> assertThat(svar("saksbehandler2", sti).getStatus()).as(sti).isEqualTo(200));
    assertThat(side(sak.sti())).contains(doerer.get(0)).doesNotContain("Forteller om en sak som er skjermet");
    begrens(hemmelig, "koordinator");

    assertThat(doerer).allSatisfy(sti -> assertThat(svar("koordinator", sti).getStatus()).as(sti).isEqualTo(200));
    assertThat(doerer).allSatisfy(sti -> assertThat(svar("saksbehandler2", sti)).as(sti).returns(404, MockHttpServletResponse::getStatus)
        .extracting(RapportTest::innhold).asString().contains("/oppdrag/rapport/" + sak).doesNotContain(hemmelig.toString()));
    assertThat(side(sak.sti())).contains("Forteller om en sak som er skjermet", "href=\"/oppdrag/rapport/" + sak + "\"")
        .doesNotContain(doerer.get(0), doerer.get(2));
    assertThat(side("/api" + sak.sti() + "/dokumenter")).contains("\"skjermet\":true").doesNotContain("\"skjermet\":false");
    assertThat(innhold(svar("koordinator", sak.sti()))).contains(doerer.get(0)).doesNotContain("Forteller om en sak som er skjermet");
    loggInn("saksbehandler2");
    assertThatThrownBy(() -> dokumenter.aapne(sak, pdf, 1)).isInstanceOf(DokumentSkjermet.class);

    loggInn("direktor");
    service.gjenaapnet(sak, "Tall som manglet");
    rapporter.frys(rapporter.hent(sak));
    service.lagDokumenter(sak);
    loggInn("saksbehandler2");
    assertThat(dokumenter.hent(sak, pdf).versjoner()).as("frozen anew it tells nothing of what is restricted")
        .extracting(Dokumentversjon::nr, Dokumentversjon::skjermet)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(1, true));
    assertThat(svar("saksbehandler2", sak.sti() + "/dokumenter/" + pdf + "/2").getStatus()).isEqualTo(200);
  }

  @Test
  @DisplayName("of earlier years the report holds what was worked on in this one, in a chapter of its own, and counts it once")
  void fraTidligereAar() {
    tid(ar - 1, 2, 1);
    var lopende = tidligere("91");
    var leverer = tidligere("92");
    var trekkes = tidligere("93");
    var viderefores = tidligere("94");
    var levert = tidligere("95");
    var trukket = tidligere("96");
    tid(ar - 1, 11, 1);
    lever(levert, LocalDate.of(ar - 1, 10, 20));
    avslutning.trekk(trukket, "Falt bort");
    tid(ar, 3, 1);
    maal();
    var eget = nytt("01", "Mål 1", LocalDate.of(ar, 6, 1));
    lever(leverer, LocalDate.of(ar, 2, 20));
    avslutning.trekk(trekkes, "Falt bort");
    saker.gaaOver(viderefores, eget, Overgang.VIDEREFORT, "Det som gjenstår");
    tid(ar, 7, 10);
    loggInn("koordinator");
    var fjorarets = List.of("91", "92", "93", "94", "95", "96").stream().map(nr -> (ar - 1) + "-" + nr).toList();
    var sak = plikter.start(plikt("HALVAR", "HALVAR", null, false, String.join(",", fjorarets)), ar, 1);
    var innhold = rapporter.innhold(rapporter.hent(sak));

    assertThat(innhold.hovedtall().stream().collect(Collectors.toMap(Rapportinnhold.Tall::kode, RapportTest::sakene)))
        .containsEntry("OPPDRAG", Set.of(eget, lopende, leverer, trekkes, viderefores))
        .containsEntry("TIDLIGERE", Set.of(lopende, leverer, trekkes, viderefores))
        .containsEntry("LEVERT", Set.of(leverer))
        .containsEntry("I_ARBEID", Set.of(eget, lopende))
        .containsEntry("TRUKKET", Set.of(trekkes))
        .containsEntry("VIDEREFORT", Set.of(viderefores));
    assertThat(innhold.maal()).extracting(Rapportinnhold.Kapittel::kode).containsExactly("1", null);
    assertThat(innhold.maal().get(1)).returns(true, Rapportinnhold.Kapittel::tidligere).returns(List.of(), Rapportinnhold.Kapittel::parametere);
    assertThat(innhold.maal().get(1).oppdrag()).extracting(Rapportinnhold.Oppdragsrad::nummer)
        .containsExactly(fjorarets.subList(0, 4).toArray(String[]::new));
    var alt = rapporter.innhold(ar, Rapportslag.HALVAR).hovedtall().get(1);
    assertThat(sakene(alt)).as("also where the report collects everything").contains(lopende, viderefores).doesNotContain(levert, trukket, eget);
  }

  @Test
  @DisplayName("what runs has the deadline of the cut-off; what came back is delivered and runs, and a part that was late has its name")
  void slikDetVar() {
    tid(ar, 2, 1);
    maal();
    var flyttet = nytt("01", "Mål 1", LocalDate.of(ar, 6, 1));
    var tilbake = nytt("02", "Mål 1", LocalDate.of(ar, 3, 1));
    loggInn("koordinator");
    var delt =
        oppdrag.registrer(
            new NyttOppdrag(
                ar + "-03", "Oppdrag 03", "Mål 1", Fristtype.EKSTERN, LocalDate.of(ar, 9, 1), null,
                List.of(new NyttOppdrag.Del("Veileder", LocalDate.of(ar, 2, 10)), new NyttOppdrag.Del("Kurs", LocalDate.of(ar, 5, 1))),
                false, null));
    tid(ar, 2, 20);
    bareLever(tilbake, LocalDate.of(ar, 2, 15));
    lever(delt, LocalDate.of(ar, 2, 20));
    tid(ar, 5, 1);
    nesteLeveranse(tilbake, LocalDate.of(ar, 3, 1), LocalDate.of(ar, 6, 15));
    tid(ar, 7, 5);
    loggInn("koordinator");
    fristflytting.flytt(flyttet, null, LocalDate.of(ar, 10, 1), "Departementet har gitt ny frist", "26/7");
    nesteLeveranse(tilbake, LocalDate.of(ar, 6, 15), LocalDate.of(ar, 9, 15));

    var halvar = rapporter.innhold(ar, Rapportslag.HALVAR);
    assertThat(rad(halvar, flyttet)).returns(LocalDate.of(ar, 6, 1), Rapportinnhold.Oppdragsrad::frist);
    assertThat(rad(halvar, tilbake))
        .returns("LEVERT_I_TIDE", Rapportinnhold.Oppdragsrad::utfall)
        .returns(LocalDate.of(ar, 3, 1), Rapportinnhold.Oppdragsrad::frist)
        .returns(true, Rapportinnhold.Oppdragsrad::igjen)
        .returns(LocalDate.of(ar, 6, 15), Rapportinnhold.Oppdragsrad::neste);
    assertThat(rad(halvar, delt)).returns("LEVERT_FOR_SENT", Rapportinnhold.Oppdragsrad::utfall)
        .returns(List.of("Veileder"), Rapportinnhold.Oppdragsrad::forsinkede);
    assertThat(egne(halvar, "LEVERT")).containsExactlyInAnyOrder(tilbake, delt);
    assertThat(egne(halvar, "I_ARBEID")).containsExactlyInAnyOrder(flyttet, tilbake);
    assertThat(egne(halvar, "LEVERT_OG_I_ARBEID")).containsExactly(tilbake);
    assertThat(egne(halvar, "OVER_FRIST")).as("by the deadlines of the cut-off").containsExactlyInAnyOrder(flyttet, tilbake);
    var aret = rapporter.innhold(ar, Rapportslag.AR);
    assertThat(rad(aret, flyttet)).returns(LocalDate.of(ar, 10, 1), Rapportinnhold.Oppdragsrad::frist);
    assertThat(rad(aret, tilbake)).returns(LocalDate.of(ar, 9, 15), Rapportinnhold.Oppdragsrad::neste);
  }

  @Test
  @DisplayName("a duty collects only what there is: each field with an unknown number is named")
  void ukjenteNumre() {
    tid(ar, 1, 5);
    maal();
    sp("1.1", false, "bosetting");
    nytt("01", "Mål 1", LocalDate.of(ar, 6, 1));
    nytt("02", "Mål 1", LocalDate.of(ar, 6, 1), true);
    loggInn("koordinator");
    plikter.settInn(ny("Kjente numre", "1", "1.1", ar + "-01, " + ar + "-02"));
    assertThatThrownBy(() -> plikter.settInn(ny("Ukjente numre", "1, 77", "88.8", ar + "-01 " + ar + "-88")))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            b ->
                assertThat(b.feil()).extracting(Feltfeil::felt, f -> f.argumenter().get(0))
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("maal", "77"),
                        org.assertj.core.groups.Tuple.tuple("sp", "88.8"),
                        org.assertj.core.groups.Tuple.tuple("oppdrag", ar + "-88")));
  }

  private NyRapportplikt ny(String navn, String maal, String sp, String oppdragene) {
    return new NyRapportplikt(
        navn + " " + ar, "ANNEN", "AR", null, "0", "30", "45", "Departementet", maal, sp, oppdragene, "false", ar + "-01-01", null);
  }

  /** The next time begins as its use case records it. */
  private void nesteLeveranse(Saksnummer sak, LocalDate forrige, LocalDate neste) {
    loggInn("koordinator");
    transaksjon.executeWithoutResult(
        i -> {
          frister.nyOmgang(sak, Saksfrist.HELE_SAKEN, neste);
          hendelser.registrer(Hendelse.av(sak, "NESTE_LEVERANSE", "koordinator").fra(forrige).til(neste));
        });
  }

  private void begrens(Saksnummer sak, String navngitt) {
    var krets = Kretser.forSak(sak);
    kretser.slippInn(krets, navngitt);
    jdbc.sql("update sak set krets = :krets, skjermet_tittel = 'Skjermet' where saksnummer = :sak")
        .param("krets", krets)
        .param("sak", sak.toString())
        .update();
  }

  private String side(String sti) throws Exception {
    var svar = svar("saksbehandler2", sti);
    assertThat(svar.getStatus()).as(sti).isEqualTo(200);
    return innhold(svar);
  }

  private MockHttpServletResponse svar(String hvem, String sti) throws Exception {
    return web.perform(get(sti).with(user(hvem).roles("ansatt"))).andReturn().getResponse();
  }

  private static String innhold(MockHttpServletResponse svar) {
    return new String(svar.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private Saksnummer tidligere(String nr) {
    loggInn("koordinator");
    return oppdrag.registrer(
        new NyttOppdrag(
            (ar - 1) + "-" + nr, "Oppdrag " + nr, null, Fristtype.EKSTERN, LocalDate.of(ar, 5, 1), null, List.of(), false, null));
  }

  private static Set<Saksnummer> sakene(Rapportinnhold.Tall tall) {
    return tall.saker().stream().map(s -> Saksnummer.av(s.saksnummer())).collect(Collectors.toSet());
  }

  private Set<Saksnummer> egne(Rapportinnhold innhold, String kode) {
    return innhold.hovedtall().stream()
        .filter(t -> t.kode().equals(kode))
        .flatMap(t -> t.saker().stream())
        .filter(this::egen)
        .map(s -> Saksnummer.av(s.saksnummer()))
        .collect(Collectors.toSet());
  }

  private boolean egen(Rapportinnhold.Sak sak) {
    return sak.nummer() != null && sak.nummer().matches(ar + "-0\\d");
  }

  private static Rapportinnhold.Oppdragsrad rad(Rapportinnhold innhold, Saksnummer sak) {
    return innhold.maal().stream()
        .flatMap(k -> k.oppdrag().stream())
        .filter(r -> sak.toString().equals(r.saksnummer()))
        .findFirst()
        .orElseThrow();
  }

  /** What the oracle knows of an assignment, read past every query under test. */
  private record Kjent(LocalDate levert, LocalDate frist) {}

  private long orakel(java.util.function.Predicate<Kjent> hvilke) {
    return jdbc
        .sql("select o.leveringsdato, f.dato from oppdrag o join saksfrist f on f.saksnummer = o.saksnummer and f.referanse = '-' where o.ar = :ar and o.nummer like '%-0_'")
        .param("ar", ar)
        .query((rs, nr) -> new Kjent(rs.getObject(1, LocalDate.class), rs.getObject(2, LocalDate.class)))
        .list()
        .stream()
        .map(k -> k.levert != null && k.levert.isAfter(LocalDate.of(ar, 6, 30)) ? new Kjent(null, k.frist) : k)
        .filter(hvilke)
        .count();
  }

  private Map<String, Integer> tall(Rapportinnhold innhold) {
    return innhold.hovedtall().stream()
        .collect(Collectors.toMap(Rapportinnhold.Tall::kode, t -> (int) t.saker().stream().filter(this::egen).count()));
  }

  private void tid(int aret, int maaned, int dag) {
    klokkenEr(Instant.parse("%d-%02d-%02dT09:00:00Z".formatted(aret, maaned, dag)));
  }

  private void maal() {
    loggInn("koordinator");
    styring.settInn(new NyttMaal(String.valueOf(ar), "1", "Rask bosetting", null));
  }

  private long sp(String kode, boolean kvalitativ, String enhet) {
    loggInn("koordinator");
    styring.settInn(
        new NyStyringsparameter(
            String.valueOf(ar), kode, "1", "Andel bosatt innen seks måneder", "80 %", kvalitativ ? "KVALITATIV" : "KVANTITATIV", enhet, null, null));
    return styring.parametere(ar).stream().filter(p -> p.kode().equals(kode)).findFirst().orElseThrow().id();
  }

  private NyttResultat resultat(String verdi, String tekst, String ikke) {
    return new NyttResultat("HALVAR", (ar - 1) + "-12-31", verdi, tekst, "FORELOPIG", null, ikke);
  }

  private long plikt(String slag, String rytme, String kalendertype, boolean selv) {
    return plikt(slag, rytme, kalendertype, selv, null);
  }

  private long plikt(String slag, String rytme, String kalendertype, boolean selv, String oppdragene) {
    var navn = slag + " " + rytme + " " + ar;
    plikter.settInn(
        new NyRapportplikt(
            navn, slag, rytme, kalendertype, "0", "30", "45", "Departementet", "1", null, oppdragene, String.valueOf(selv), ar + "-01-01", (ar + 1) + "-12-31"));
    return plikter.alle().stream().filter(p -> p.navn().equals(navn)).findFirst().orElseThrow().id();
  }

  private List<Forekomst> ganger(long plikt) {
    return plikter.ganger(ar).stream().map(Rapportplikter.Gang::forekomst).filter(f -> f.plikt().id() == plikt).toList();
  }

  private Saksnummer nytt(String nr, String maal, LocalDate frist) {
    return nytt(nr, maal, frist, false);
  }

  private Saksnummer nytt(String nr, String maal, LocalDate frist, boolean begrenset) {
    loggInn("koordinator");
    return oppdrag.registrer(
        new NyttOppdrag(
            ar + "-" + nr, "Oppdrag " + nr, maal, Fristtype.EKSTERN, frist, null, List.of(), begrenset, begrenset ? "Skjermet" : null));
  }

  private void fordelTilBosetting(Saksnummer sak) {
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
  }

  /** The delivery as its use case records it; the way there is not what is tested here. */
  private void lever(Saksnummer sak, LocalDate dato) {
    bareLever(sak, dato);
    oppdragsavslutning.avslutt(sak);
  }

  private void bareLever(Saksnummer sak, LocalDate dato) {
    if (saker.hent(sak).enhet() == null) {
      fordelTilBosetting(sak);
    }
    loggInn("koordinator");
    oppdrag.lever(sak, dato, no.saksflyt.oppdrag.Leveringsmaate.EPOST, null);
  }

  private static List<Rapportpunkt> skrevet(Bidrag bidrag, long sp) {
    var alle = new ArrayList<Rapportpunkt>();
    for (var p : bidrag.punkter()) {
      alle.add(
          p.slag() == Rapportpunkt.Slag.SP
              ? new Rapportpunkt(p.slag(), p.ref(), p.enhet(), null, null, "82 %", true, "IMDi", null)
              : new Rapportpunkt(p.slag(), p.ref(), p.enhet(), "Går etter planen.", Trafikklys.GRONN, null, false, null, null));
    }
    return alle;
  }

  private void somKoordinator(Runnable hva) {
    loggInn("koordinator");
    hva.run();
  }

  private String tekstAv(Saksnummer sak, long dokument, String slag) throws IOException {
    var ut = new ByteArrayOutputStream();
    dokumenter.aapne(sak, dokument, 1).innhold().skriv(ut);
    return tekstAv(ut.toByteArray(), slag);
  }

  private static String tekstAv(byte[] fil, String slag) throws IOException {
    if (slag.equals("pdf")) {
      try (var pdf = Loader.loadPDF(fil)) {
        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).as("tagged").isNotNull();
        return new PDFTextStripper().getText(pdf);
      }
    }
    try (var docx = new XWPFDocument(new ByteArrayInputStream(fil));
        var leser = new XWPFWordExtractor(docx)) {
      assertThat(docx.getHyperlinks()).isNotEmpty();
      return leser.getText();
    }
  }
}
