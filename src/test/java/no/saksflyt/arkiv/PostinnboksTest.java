package no.saksflyt.arkiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.Systemtest;
import no.saksflyt.arkiv.Nettklient.Fil;
import no.saksflyt.arkiv.epost.Epostleser;
import no.saksflyt.arkiv.epost.Epostskriver;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Vern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

@Tag("sql")
class PostinnboksTest extends Systemtest {

  @Autowired private Postmottak mottak;
  @Autowired private Postinnboks innboks;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;
  @Autowired private OppdragService oppdrag;
  @Autowired private Saksparter parter;
  @Autowired private Hendelser hendelser;
  @Autowired private Epostskriver epostskriver;
  @Autowired private Epostleser epostleser;
  @Autowired private TaskService oppgaver;
  @Autowired private PaaVentService paaVent;
  @Autowired private Clock klokke;
  @LocalServerPort private int port;

  private String nummer;
  private Saksnummer sak;

  @BeforeEach
  void nySak() {
    loggInn("koordinator");
    nummer = Testsaker.neste();
    sak = oppdrag.registrer(Testsaker.nytt(nummer, false));
    loggInn("arkiv");
  }

  @Test
  @DisplayName("post put on a case becomes documents, an entry, an event and a task for the running case")
  void kobling() {
    var post = mottak.motta(post("Svar på spørsmål", "svar.txt", "vedlegg.csv"));

    var koblet = innboks.koble(post.id(), sak, "Svar fra departementet", LocalDate.of(2026, 1, 5), false);

    assertThat(koblet.status()).isEqualTo(Poststatus.KOBLET);
    assertThat(koblet.saksnummer()).isEqualTo(sak);
    assertThat(dokumenter.liste(sak).rader()).extracting(Dokument::tittel).containsExactly("vedlegg.csv", "svar.txt");
    var fort = journal.tilstander(sak, koblet.journalpost()).get(0).innhold();
    assertThat(fort.type()).isEqualTo(Journaltype.I);
    assertThat(fort.tittel()).isEqualTo("Svar fra departementet");
    assertThat(fort.avsender()).isEqualTo("Arbeids- og inkluderingsdepartementet");
    assertThat(fort.dokumentId()).isEqualTo(dokumenter.liste(sak).rader().get(1).id());
    assertThat(hendelser.tidslinje(sak, 0, 10).rader()).extracting(Sakshendelse::type).contains("NYE_OPPLYSNINGER");
    identitet.clearAuthentication();
    assertThat(oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).taskDefinitionKey("vurderNyeOpplysninger").count())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("post is dealt with once; what was set aside can be taken back")
  void enGang() {
    var koblet = mottak.motta(post("Brev", "a.txt"));
    innboks.koble(koblet.id(), sak, null, null, false);
    assertThatThrownBy(() -> innboks.koble(koblet.id(), sak, null, null, false)).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> innboks.leggTilSide(koblet.id(), "Reklame")).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> innboks.taTilbake(koblet.id())).isInstanceOf(Konflikt.class);

    var reklame = mottak.motta(post("Tilbud", "b.txt"));
    var foer = innboks.antallUtenSak();
    assertThatThrownBy(() -> innboks.leggTilSide(reklame.id(), " ")).isInstanceOf(Regelbrudd.class);
    assertThat(innboks.leggTilSide(reklame.id(), "Reklame").grunn()).isEqualTo("Reklame");
    assertThat(innboks.antallUtenSak()).isEqualTo(foer - 1);
    assertThatThrownBy(() -> innboks.koble(reklame.id(), sak, null, null, false)).isInstanceOf(Konflikt.class);
    assertThat(innboks.taTilbake(reklame.id()).status()).isEqualTo(Poststatus.NY);
  }

  @Test
  @DisplayName("a case is suggested by our number, with or without zeros, by the ministry's, and by a party's address")
  void forslag() {
    var uten = sak.ar() + "/" + sak.lopenr();
    for (var spor : List.of(sak.toString(), uten, nummer)) {
      var post = mottak.motta(post("Gjelder " + spor + ".", "a.txt"));
      assertThat(innboks.forslag(post)).extracting(Koblingsforslag::saksnummer).contains(sak);
      assertThat(innboks.forslagEtterNummer(List.of(post)).get(post.id()).get(0).spor()).isEqualTo(spor);
    }
    assertThat(innboks.forslag(mottak.motta(post("Brev", "svar " + nummer + ".txt"))))
        .as("the number stands in a file's name")
        .extracting(Koblingsforslag::saksnummer)
        .contains(sak);
    assertThat(innboks.forslag(mottak.motta(post("Konto 1" + nummer + "9", "a.txt")))).isEmpty();

    loggInn("koordinator");
    parter.leggTil(
        sak,
        new NyAktor(Aktorart.ORGANISASJON, "Storvik kommune " + nummer, null, nummer + "@storvik.example", Maalform.NB, Kanal.EPOST, Vern.INGEN),
        Partsrolle.SAMARBEIDSPARTNER);
    loggInn("arkiv");
    var fraPart =
        mottak.mottaEpost(new NyPost(Postkanal.EPOST, "Kari Li", nummer + "@STORVIK.example", "Hei", null, null, null, List.of()));
    assertThat(innboks.forslag(fraPart)).extracting(Koblingsforslag::saksnummer).containsExactly(sak);
  }

  @Test
  @DisplayName("a restricted case is neither suggested to the archive nor taken as a target")
  void begrensetSak() {
    loggInn("koordinator");
    var skjermetNummer = Testsaker.neste();
    var skjermet = oppdrag.registrer(Testsaker.nytt(skjermetNummer, true));
    loggInn("arkiv");
    var post = mottak.motta(post("Gjelder " + skjermet + " og " + skjermetNummer, "a.txt"));

    assertThat(innboks.forslag(post)).isEmpty();
    assertThatThrownBy(() -> innboks.koble(post.id(), skjermet, null, null, false))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("sak"));
    assertThat(innboks.hent(post.id()).status()).isEqualTo(Poststatus.NY);
  }

  @Test
  @DisplayName("a refused entry leaves the post where it was, and no document behind")
  void avvistJournalforing() {
    var post = mottak.motta(post("Brev", "a.txt"));
    assertThatThrownBy(() -> innboks.koble(post.id(), sak, "Klage fra 010190 12345", null, false)).isInstanceOf(Regelbrudd.class);
    assertThat(dokumenter.liste(sak).totalt()).isZero();
    assertThat(innboks.hent(post.id()).status()).isEqualTo(Poststatus.NY);
  }

  @Test
  @DisplayName("an e-mail is read with its Norwegian letters and attachments; a bad attachment is named, the rest is kept")
  void epost() throws Exception {
    var vedlegg =
        List.of(
            Testsaker.tekst("Søknad æøå.txt", "vedlegg til " + nummer),
            Testsaker.tekst("program.exe", "MZ"));
    var post = spill("Ærlig spørsmål om " + nummer, vedlegg);

    assertThat(post.kanal()).isEqualTo(Postkanal.EPOST);
    assertThat(post.avsender()).isEqualTo("Åse Bø");
    assertThat(post.epost()).isEqualTo("ase@kommune.example");
    assertThat(post.emne()).isEqualTo("Ærlig spørsmål om " + nummer);
    assertThat(post.tekst()).isEqualTo("Hei på dere");
    assertThat(post.filer()).extracting(Innpostfil::filnavn).containsExactly("Søknad æøå.txt", "program.exe");
    assertThat(post.filer()).extracting(Innpostfil::beholdt).containsExactly(true, false);
    assertThat(post.filer().get(1).avvist()).contains("program.exe");
    var ut = new java.io.ByteArrayOutputStream();
    innboks.aapne(post.id(), 1).innhold().skriv(ut);
    assertThat(ut).hasToString("vedlegg til " + nummer);

    var ren = spill("Bare rent", List.of(Testsaker.tekst("a.txt", "rent " + nummer)));
    assertThat(ren.filer()).extracting(Innpostfil::filnavn).containsExactly("E-post.eml", "a.txt");
    assertThat(ren.filer().get(0).mediatype()).isEqualTo("message/rfc822");
  }

  @Test
  @DisplayName("the same e-mail fetched twice stands in the inbox once")
  void sammeEpost() {
    var epost = "Message-ID: <" + nummer + "@x>\nFrom: a@b.example\nDate: Mon, 5 Jan 2026 10:00:00 +0100\nSubject: Hei\n\nTekst";
    var kilde = new ByteArrayResource(epost.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var forste = epostleser.les(kilde, mottak::mottaEpost);
    assertThat(epostleser.les(kilde, mottak::mottaEpost).id()).isEqualTo(forste.id());
  }

  @Test
  @DisplayName("post from a program or page with faults is refused by field, and only the archive sees the inbox")
  void feilOgTilgang() {
    assertThatThrownBy(() -> mottak.motta(new NyPost(Postkanal.API, " ", null, null, "x".repeat(20_001), null, null, List.of())))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("avsender", "emne", "tekst", "fil"));
    var post = mottak.motta(post("Brev", "a.txt"));
    loggInn("koordinator");
    assertThatThrownBy(() -> innboks.hent(post.id())).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> innboks.liste(Poststatus.NY, true, 0, 10)).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> innboks.koble(post.id(), sak, null, null, false)).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> innboks.aapne(post.id(), 1)).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("over the web: a program brings post, the archive finds it in the list and puts it on the case")
  void overNettet() throws Exception {
    var program = Nettklient.program(port, "arkiv");
    var svar = program.last("/api/arkiv/post", Map.of("avsender", "AID", "emne", "Brev om " + nummer), Fil.av("brev.txt", "brev " + nummer));
    assertThat(svar.statusCode()).isEqualTo(201);
    assertThat(Nettklient.program(port, "leder").hent("/api/arkiv/post").statusCode()).isEqualTo(403);
    var id = svar.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");

    var nettleser = Nettklient.nettleser(port, "arkiv");
    assertThat(nettleser.hent("/arkiv/innboks").body()).contains("Brev om " + nummer, sak.toString());
    assertThat(nettleser.hent("/arkiv/innboks/" + id + "?q=" + nummer).body()).contains("Koble til sak " + sak, "brev.txt", "Finn en annen sak");
    assertThat(nettleser.hent("/sak/%d/%d/dokumenter".formatted(sak.ar(), sak.lopenr())).headers().firstValue("Location"))
        .hasValueSatisfying(sted -> assertThat(sted).endsWith(sak.sti()));
    assertThat(nettleser.hent("/arkiv/innboks/" + id + "/fil/1").body()).isEqualTo("brev " + nummer);
    var uten = nettleser.skjema("/arkiv/innboks/" + id + "/koble", Map.of("sak", "2099/1", "tittel", "Min tittel"));
    assertThat(uten.statusCode()).isEqualTo(422);
    assertThat(uten.body()).contains("Min tittel", "finnes ikke");
    assertThat(nettleser.skjema("/arkiv/innboks/" + id + "/koble", Map.of("sak", sak.toString())).statusCode()).isEqualTo(302);
    assertThat(nettleser.hent("/arkiv/innboks?status=KOBLET").body()).contains("Brev om " + nummer);
    assertThat(nettleser.hent(sak.sti() + "/journal").body()).contains("Brev om " + nummer);
    assertThat(nettleser.hent(sak.sti() + "/journal/1").body()).contains("Brev om " + nummer, "Rett journalposten");
    assertThat(nettleser.hent("/arkiv/innboks/ny").statusCode()).isEqualTo(200);
    assertThat(nettleser.last("/arkiv/innboks/ny", Map.of("emne", "Uten avsender")).body()).contains("Uten avsender", "Velg en fil");
    assertThat(nettleser.last("/arkiv/innboks/epost", Map.of("emne", "Hei", "epost", "ikke en adresse")).statusCode()).isEqualTo(422);
    assertThat(nettleser.last("/arkiv/innboks/epost", Map.of("emne", "Hei", "epost", "a@b.example")).statusCode()).isEqualTo(302);
  }

  @Test
  @DisplayName("the archive makes an assignment of post: the case has the document and the entry, and begins without news")
  void nySakAvPost() throws Exception {
    var post = mottak.motta(post("Bestilling av notat", "bestilling.txt"));
    var nettleser = Nettklient.nettleser(port, "arkiv");
    var sti = "/oppdrag/ny?innpost=" + post.id() + "&amp;tittel=Bestilling%20av%20notat";
    assertThat(nettleser.hent("/arkiv/innboks/" + post.id()).body()).contains(sti, "Finn saken posten hører til")
        .doesNotContain("Finn en annen sak");
    assertThat(nettleser.hent(sti.replace("&amp;", "&")).body()).contains("value=\"Bestilling av notat\"");

    var felter = Map.of("innpost", "" + post.id(), "nummer", Testsaker.neste(), "tittel", "Notat", "fristtype", "INGEN");
    var svar = nettleser.skjema("/oppdrag/ny", felter);
    assertThat(svar.statusCode()).isEqualTo(302);
    var ny = innboks.hent(post.id()).saksnummer();
    assertThat(svar.headers().firstValue("Location")).hasValueSatisfying(s -> assertThat(s).endsWith(ny.sti()));
    assertThat(dokumenter.liste(ny).rader()).extracting(Dokument::tittel).containsExactly("bestilling.txt");
    assertThat(journal.liste(ny, 0, 10).rader()).extracting(p -> p.innhold().tittel()).containsExactly("Bestilling av notat");
    assertThat(hendelser.tidslinje(ny, 0, 20).rader()).extracting(Sakshendelse::type).doesNotContain("NYE_OPPLYSNINGER");

    assertThat(nettleser.hent("/oppdrag/ny").statusCode()).as("the archive registers nothing but post").isEqualTo(403);
    assertThat(Nettklient.nettleser(port, "koordinator").hent("/oppdrag/ny?innpost=" + post.id()).statusCode()).isEqualTo(403);
    var igjen = nettleser.skjema("/oppdrag/ny", Map.of("innpost", "" + post.id(), "nummer", Testsaker.neste(), "tittel", "Igjen", "fristtype", "INGEN"));
    assertThat(igjen.statusCode()).as("post is made a case of once").isEqualTo(409);
  }

  @Test
  @DisplayName("the document a case waits for ends its hold; other post does not")
  void ventetDokument() {
    loggInn("koordinator");
    paaVent.settPaaVent(sak, LocalDate.now(klokke).plusDays(30), "Venter på departementet");
    loggInn("arkiv");
    innboks.koble(mottak.motta(post("Noe annet", "a.txt")).id(), sak, null, null, false);
    assertThat(paaVent.gjeldende(sak)).isPresent();
    innboks.koble(mottak.motta(post("Svaret", "b.txt")).id(), sak, null, null, true);
    assertThat(paaVent.gjeldende(sak)).isEmpty();
  }

  private Innpost spill(String emne, List<NyFil> vedlegg) {
    return epostskriver.skriv(
        "Åse Bø", "ase@kommune.example", emne, "Hei på dere", vedlegg, e -> epostleser.les(e, mottak::mottaEpost));
  }

  private static NyPost post(String emne, String... filer) {
    return new NyPost(
        Postkanal.OPPLASTING,
        "Arbeids- og inkluderingsdepartementet",
        null,
        emne,
        null,
        null,
        null,
        List.of(filer).stream().map(f -> Testsaker.tekst(f, "innhold av " + f + " " + emne)).toList());
  }
}
