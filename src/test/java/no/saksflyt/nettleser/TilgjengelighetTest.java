package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyPost;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Postmottak;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klagekanal;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.klage.offentlig.Vedtaksbrev;
import no.saksflyt.klage.tall.Klagetallimport;
import no.saksflyt.klage.tall.Skjemastatus;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppdrag.plan.Milepaelskjema;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Vern;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammer;
import no.saksflyt.tilskudd.utlysning.NyUtlysning;
import no.saksflyt.tilskudd.utlysning.Utlysningsplan;
import no.saksflyt.tilskudd.utlysning.Vilkaarsproving;
import no.saksflyt.vedtak.HabilitetService;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.VedtakService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages everybody meets can be used by everybody: WCAG 2.1 AA as far as a machine can tell, on a telephone and a wide screen. What
 * a person meets each day is tried in every build, the rest in the long one.
 */
class TilgjengelighetTest extends Omvisning {

  private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  @Autowired private BeanFactory applikasjon;
  @Autowired private Ordningsforing ordningsforing;
  @Autowired private Rammer rammer;
  @Autowired private Utlysningsplan utlysningsplaner;
  @Autowired private Vilkaarsproving proving;
  @Autowired private KlageService klager;
  @Autowired private Klagetallimport klagetall;
  @Autowired private OppdragService oppdrag;
  @Autowired private Saksparter parter;
  @Autowired private BrevService brev;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;
  @Autowired private Postmottak mottak;
  @Autowired private VedtakService vedtak;
  @Autowired private Innstillinger innstillinger;
  @Autowired private HabilitetService habilitet;
  @Autowired private Klageadganger klageadganger;
  @Autowired private Clock klokke;
  @Autowired private JdbcClient jdbc;
  @Autowired private Henvendelser henvendelser;
  @Autowired private Statusmeldinger statuser;
  @Autowired private Planredigering redigering;
  @Autowired private Rapportplikter plikter;
  @Autowired private NotatService notater;

  @Test
  void innloggingForsideOgFeilsideErTilgjengelige() {
    var funn = new ArrayList<String>();
    for (var bredde : List.of(360, 1920)) {
      sjekk("/login?error", bredde, funn);
    }
    loggInnSom("leder");
    for (var bredde : List.of(360, 768, 1920)) {
      sjekk("/", bredde, funn);
      sjekk("/finnes-ikke", bredde, funn);
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void arkivetsSiderErTilgjengelige() {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag("2044-01", "Tolk i distriktene", null, Fristtype.INGEN, null, null, List.of(), false, null));
    dokumenter.lastOpp(sak, "Brev", new NyFil("brev.txt", new ByteArrayResource("Brev".getBytes())));
    journal.foerUtgaaende(sak, "Svar", LocalDate.now(klokke), "Departementet", null);
    var post =
        mottak.motta(
            new NyPost(
                Postkanal.API, "Storvik kommune", null, "Gjelder sak " + sak, "Se vedlegg", null, null,
                List.of(new NyFil("vedlegg.txt", new ByteArrayResource("Vedlegg".getBytes())))));
    var funn = new ArrayList<String>();
    loggInnSom("arkiv");
    for (var bredde : List.of(360, 1440)) {
      sjekk("/arkiv/innboks", bredde, funn);
      sjekk("/arkiv/innboks/" + post.id() + "?q=tolk", bredde, funn);
      sjekk("/arkiv/innboks/ny", bredde, funn);
      sjekk("/arkiv/innboks/epost", bredde, funn);
      sjekk(sak.sti() + "/journal", bredde, funn);
      sjekk(sak.sti() + "/journal/1", bredde, funn);
      sjekk("/oppdrag/ny?innpost=" + post.id(), bredde, funn);
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void brevenesSiderErTilgjengelige() {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag("2044-02", "Brev til alle", null, Fristtype.INGEN, null, null, List.of(), false, null));
    var part =
        parter.leggTil(
            sak,
            new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, null, Maalform.NN, Kanal.BREV, Vern.FORTROLIG),
            Partsrolle.SOKER);
    brev.send(
        new Brevbestilling(
            "mangelbrev",
            sak,
            null,
            part,
            Map.of("mangler", "- rekneskapen", "svarfrist", "1. mars 2027", "folge", "Elles avviser vi saka.")));
    loggUt();
    var funn = new ArrayList<String>();
    loggInnSom("arkiv");
    for (var bredde : List.of(360, 1440)) {
      sjekk("/brev/utskrift", bredde, funn);
      sjekk(sak.sti(), bredde, funn);
      sjekk("/brev/ny/" + sak + "?mal=mangelbrev&part=" + part, bredde, funn);
    }
    loggInnSom("prosesseier");
    for (var bredde : List.of(360, 1440)) {
      sjekk("/brev/maler", bredde, funn);
      sjekk("/brev/maler/avslag/nn", bredde, funn);
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void tallenesSiderErTilgjengelige() {
    loggInn("klagebehandler");
    var skjema =
        klagetall
            .importer("ar,embete,rad,verdi,antall\n2010,Troms,utfall,Avvist,3\n2010,Troms,utfall,Medhold,30\n2010,Troms,kjonn,Menn,9", Skjemastatus.LEVERT)
            .skjemaer()
            .get(0);
    loggUt();
    var funn = new ArrayList<String>();
    loggInnSom("klagebehandler");
    for (var bredde : List.of(360, 1440)) {
      for (var sti :
          List.of(
              "/statistikk",
              "/statistikk/klager?fra=2008&til=2010",
              "/statistikk/klager?fra=2008&til=2010&publisert=true&vis=kjonn",
              "/statistikk/klager/grunnlag?fra=2010&til=2010&ar=2010&rad=utfall&verdi=AVVIST",
              "/klager/tall?ar=2010",
              "/klager/tall/skjema/" + skjema.id(),
              "/klager/tall/plassering",
              "/klager/tall/embeter",
              "/klager/import")) {
        sjekk(sti, bredde, funn);
      }
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void ledernesSiderErTilgjengelige() {
    loggInn("koordinator");
    var sak =
        oppdrag.registrer(
            new NyttOppdrag(
                "2039-71", "Tidslinjer for alle", null, Fristtype.EKSTERN, LocalDate.now(klokke).minusDays(3), null,
                List.of(new NyttOppdrag.Del("Første del", LocalDate.now(klokke).plusDays(30))), false, null));
    var lopende =
        oppdrag.registrer(
            new NyttOppdrag("2039-72", "Uten frist", null, Fristtype.INGEN, null, null, List.of(), false, null));
    for (var lys : List.of("ROD", "GUL")) {
      jdbc.sql(
              "insert into oppdragsstatus (saksnummer, lys, begrunnelse, dato, hvem, registrert)"
                  + " values (:sak, :lys, 'Datagrunnlaget kommer for sent', :dag, 'leder', current_timestamp)")
          .param("sak", "ROD".equals(lys) ? sak.toString() : lopende.toString())
          .param("lys", lys)
          .param("dag", LocalDate.now(klokke))
          .update();
    }
    var funn = new ArrayList<String>();
    loggInnSom("koordinator");
    for (var bredde : List.of(390, 1440)) {
      sjekk("/oppdrag/tidslinje", bredde, funn);
      sjekk("/oppdrag/gjennomgang/" + lopende, bredde, funn);
      sjekk("/oppdrag/ny", bredde, funn);
      sjekk("/enheter", bredde, funn);
      sjekk("/enheter/tolk", bredde, funn);
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void siderOmDepartementRapportOgNotatErTilgjengelige() {
    var sak = underArbeid("Vise nye sider på telefon");
    loggInn("saksbehandler");
    henvendelser.sporsmal(sak, "Hvor små telefoner?", false);
    statuser.meld(sak, null, Trafikklys.GUL, "Skjermen er liten.");
    redigering.lagre(sak, new Milepaelskjema(null, null, "Ser godt ut", "2078-05-01", true));
    redigering.lagre(sak, new Risikoskjema(null, null, "Kolonner som kuttes", "5", "5", "1", "1"));
    loggUt();
    gjor("koordinator", sak, "sendSporsmal", Map.of("sendtDato", LocalDate.now().toString(), "svarfrist", "2078-01-31"));
    loggInn("koordinator");
    plikter.settInn(
        new NyRapportplikt(
            "Om telefoner", "ANNEN", "OPPFORDRING", null, "0", "0", "0", "Departementet", null, null, null, null, "2026-01-01", null));
    var plikt = plikter.alle().stream().filter(p -> p.navn().equals("Om telefoner")).findFirst().orElseThrow().id();
    var rapport = plikter.startPaaOppfordring(plikt, "2078-06-30", "2078-07-31");
    var notat = notater.start(2077, "Økonomi og IT");
    loggUt();
    var funn = new ArrayList<String>();
    for (var bruker : List.of("koordinator", "revisor")) {
      byttPerson(bruker);
      for (var bredde : List.of(390, 1440)) {
        for (var side : List.of("plan", "status", "sporsmal", "svar")) {
          sjekk("/oppdrag/" + side + "/" + sak, bredde, funn);
        }
        sjekk("/oppdrag/notat", bredde, funn);
        sjekk("/oppdrag/notat/" + notat, bredde, funn);
        sjekk("/oppdrag/maal?ar=2078", bredde, funn);
        sjekk("/oppdrag/rapportplikter?ar=2078", bredde, funn);
        sjekk("/oppdrag/rapport/" + rapport, bredde, funn);
        sjekk("/oppdrag/rapport/bidrag/" + rapport + "/bosetting", bredde, funn);
        sjekk("/oppdrag/rapport?ar=2078&type=ar", bredde, funn);
        sjekk("/oppdrag/statusliste", bredde, funn);
      }
    }
    assertThat(funn).isEmpty();
  }

  @Test
  void arbeidssideneErTilgjengeligePaaTelefonOgSkjerm() {
    var sak = underArbeid("Kartlegge bosettingskapasitet i kommuner med lange navn");
    var funn = new ArrayList<String>();
    var sider =
        Map.of(
            "koordinator", List.of("/oppdrag/ny", "/oppdrag/kalender"),
            "leder", List.of(sak.sti(), "/oppdrag/plan/" + sak, "/oppdrag", "/oppdrag/bevilgninger", "/oppfolging", "/innboks", "/fravar", "/sok?q=Kartlegge"),
            "prosesseier", List.of("/prosess", "/prosess/last-opp"),
            "arkiv", List.of("/arkiv/innboks"));
    sider.forEach(
        (bruker, stier) -> {
          byttPerson(bruker);
          for (var sti : stier) {
            sjekk(sti, 360, funn);
            sjekk(sti, 1280, funn);
          }
        });
    assertThat(funn).isEmpty();
  }

  @Test
  void vedtakssideneErTilgjengelige() {
    var sak = underArbeid("Kartlegge klager på bosetting");
    loggInn("koordinator");
    var part = parter.leggTil(sak, new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, null, null, null, null), Partsrolle.PART);
    var fattet =
        vedtak.fatt(
            new NyttVedtak(
                sak, "tilskudd.delegert", "Avslag på tilskudd", null, "AVSLAG", "Rundskriv punkt 5",
                List.of(new NyttVedtak.Part(part))));
    innstillinger.ny(sak, "klage", "Første utkast til innstilling");
    innstillinger.ny(sak, "klage", "Annet utkast til innstilling");
    habilitet.innsigelse(sak, "saksbehandler", "Kari Nordmann", "Nabo");
    var rad = klageadganger.alle().get(0).id();
    var funn = new ArrayList<String>();
    var sider =
        Map.of(
            "leder",
            List.of(
                sak.sti(), "/vedtak/sak/" + sak, "/vedtak/part/" + fattet.parter().get(0).id(), "/vedtak/habilitet",
                "/vedtak/habilitet/" + sak, "/vedtak/innstilling/" + sak + "/klage?versjon=2&fra=1"),
            "jurist", List.of("/vedtak/klageadgang", "/vedtak/klageadgang/" + rad, "/vedtak/sak/" + sak));
    sider.forEach(
        (bruker, stier) -> {
          byttPerson(bruker);
          for (var sti : stier) {
            sjekk(sti, 360, funn);
            sjekk(sti, 1280, funn);
          }
        });
    assertThat(funn).isEmpty();
  }

  @Test
  void klagenesSiderErTilgjengelige() {
    loggInn("klagebehandler");
    var brev = new Vedtaksbrev(applikasjon).nytt(false);
    var om = vedtak.forSak(brev.saksnummer()).get(0);
    var sak =
        klager
            .motta(
                new NyKlage(
                    new NyKlage.Vedtaksvalg(null, null, om.id(), om.parter().get(0).id()), null, LocalDate.now(klokke).minusDays(1),
                    LocalDate.now(klokke), Klagekanal.BREV, "Klage\n".repeat(40), "Alt må endres.", true, true, List.of()))
            .saksnummer();
    loggUt();
    var funn = new ArrayList<String>();
    loggInnSom("klagebehandler");
    for (var bredde : List.of(390, 1440)) {
      for (var sti :
          List.of(
              "/klager/ny", "/klager/ny?saksnummer=" + brev.saksnummer(), "/vedtak/ny", sak.sti(), "/klager/" + sak, "/klager/" + sak + "/brev",
              "/vedtak/innstilling/" + sak + "/forste")) {
        sjekk(sti, bredde, funn);
      }
    }
    assertThat(funn).isEmpty();
  }

  @Test
  @Tag("full")
  void ordningerRammerOgUtlysninger() {
    loggInn("ordningseier");
    var dag = LocalDate.now(klokke).minusDays(1);
    var ar = dag.getYear() + 3;
    ordningsforing.settKode(new Ordningskode("frivillige", ar, "671", "99"));
    var ramme = rammer.registrer(ar, "671", "99", "Tilskudd", 90_000_000_00L, new Rammebrev("Tildelingsbrev", dag, null));
    rammer.fordel(ramme.id(), "frivillige", 40_000_000_00L, new Rammebrev("Tildelingsbrev", dag, null));
    var utkast = ordningsforing.nyttUtkast("frivillige", "Ny vekting.");
    var u =
        utlysningsplaner.start(
            new NyUtlysning(
                "frivillige", ar, utkast.nr(), "Integreringsarbeid", "Integreringsarbeid", klokke.instant(),
                klokke.instant().plusSeconds(90_000), 30_000_000_00L, true));
    proving.kjor(u.saksnummer());
    loggUt();
    var funn = new ArrayList<String>();
    loggInnSom("ordningseier");
    var versjon = "/ordninger/frivillige/versjon/" + utkast.nr();
    for (var bredde : List.of(390, 1440)) {
      for (var sti :
          List.of(
              "/ordninger", "/ordninger/ny", "/ordninger/frivillige", versjon + "?mot=1", versjon + "/endre", "/tilskuddsrammer?ar=" + ar,
              "/tilskuddsrammer/" + ramme.id(), "/utlysninger", "/utlysninger/ny", "/utlysninger/" + u.id(),
              "/utlysninger/plan/" + u.saksnummer(), u.saksnummer().sti())) {
        sjekk(sti, bredde, funn);
      }
    }
    assertThat(funn).isEmpty();
  }

  @Test
  void menyenPaaTelefonAapnesOgLukkesMedTastatur() {
    loggInnSom("leder");
    gaaTil("/", 390);
    var meny = nettleser.findElement(By.id("hovedmeny"));
    assertThat(meny.isDisplayed()).isFalse();

    nettleser.findElement(By.cssSelector(".sf-menyknapp")).sendKeys(Keys.ENTER);
    assertThat(meny.isDisplayed()).isTrue();
    nettleser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(meny.isDisplayed()).isFalse();
  }

  private void sjekk(String sti, int bredde, List<String> funn) {
    gaaTil(sti, bredde);
    new AxeBuilder().withTags(KRAV).analyze(nettleser).getViolations().stream()
        .map(TilgjengelighetTest::linje)
        .forEach(f -> funn.add(sti + " (" + bredde + "): " + f));
    if (maaRullesSidelengs()) {
      funn.add(sti + " (" + bredde + "): wider than the window");
    }
  }

  private static String linje(Rule brudd) {
    return brudd.getId() + " " + brudd.getNodes().stream().map(n -> String.valueOf(n.getTarget())).toList();
  }
}
