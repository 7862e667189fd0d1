package no.saksflyt.brev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import no.saksflyt.Systemtest;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.brev.Utgaaendebrev.Status;
import no.saksflyt.brev.mal.Innfelling;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.mal.Malutgave;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.integrasjon.Utboksjobb;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.NyAktor;
import no.saksflyt.sak.Partsrolle;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Vern;
import no.saksflyt.vedtak.NyttVedtak;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter holds what it must, is kept and entered, goes out by the party's channel, and starts the party's deadline. */
@Tag("sql")
class BrevServiceTest extends Systemtest {

  private static final Instant NAA = Instant.parse("2026-11-02T09:00:00Z");
  private static final Map<String, String> AVSLAG =
      Map.of("avgjorelse", "Du får ikke tilskudd.", "begrunnelse", "Tiltaket er ikke åpent for alle.");

  private static final AtomicInteger NESTE = new AtomicInteger(1);

  @Autowired private BrevService brev;
  @Autowired private Postlegging postlegging;
  @Autowired private Brevregler regler;
  @Autowired private Malutgave utgave;
  @Autowired private Maler maler;
  @Autowired private Passasjer passasjer;
  @Autowired private VedtakService vedtakene;
  @Autowired private Saksparter parter;
  @Autowired private OppdragService oppdrag;
  @Autowired private Dokumenter dokumenter;
  @Autowired private Journal journal;
  @Autowired private Utboksjobb utboks;
  @Autowired private JdbcClient jdbc;

  private Saksnummer sak;

  @BeforeEach
  void nySak() {
    klokkenEr(NAA);
    jdbc.sql("delete from utboks").update();
    loggInn("koordinator");
    sak = sak(false);
  }

  @Test
  @DisplayName("every template of the release passes the check a process owner's must pass, and has every block its letter demands")
  void utgavensMaler() {
    assertThat(utgave.alle().keySet().stream().filter(n -> !n.passasje()).map(n -> n.mal()).distinct())
        .containsExactlyInAnyOrderElementsOf(regler.typer().stream().map(Brevtype::kode).toList());
    utgave.alle().forEach(
        (navn, fil) -> {
          assertThat(maler.kontroller(navn, fil)).as(navn.fil()).isEmpty();
          assertThat(utgave.alle()).as("both languages").containsKey(new Malnavn(navn.mal(), Maalform.NN, navn.passasje()));
          assertThat(utgave.alle()).as("both languages").containsKey(new Malnavn(navn.mal(), Maalform.NB, navn.passasje()));
          var tekst = Innfelling.av(fil, passasjer.tekster(navn.maalform())).tekst();
          regler.krav().stream()
              .filter(k -> !navn.passasje() && k.brev().equals(navn.mal()))
              // The decision in a complaint is final; a kind of decision that is not has a letter of its own.
              .filter(k -> !navn.mal().equals("vedtak-i-klagesak") || k.vilkaar() != Brevregler.Vilkaar.KLAGEADGANG)
              .forEach(k -> assertThat(tekst).as(navn.fil()).contains("data-blokk=\"" + k.blokk() + "\""));
        });
  }

  @Test
  @DisplayName("a refusal tells what the law demands, is kept, entered, and goes to the digital mailbox; then the deadline runs")
  void digitalt() throws IOException {
    var part = part(Maalform.NB, Kanal.EPOST, Vern.INGEN, null);
    var vedtak = vedtak("tilskudd.vedtak", part);

    var sendt = brev.send(new Brevbestilling("avslag", sak, vedtak.id(), part, AVSLAG));

    assertThat(sendt.kanal()).isEqualTo(Kanal.DIGITAL_POST);
    assertThat(journal.tilstander(sak, sendt.journalpostId()).get(0).innhold().mottaker()).isEqualTo("Kari Nordmann");
    assertThat(siste().status()).isEqualTo(Status.TIL_SENDING);
    assertThat(hent(vedtak).klagefrist()).as("before it is sent").isNull();
    utboks.kjor();
    assertThat(siste().status()).isEqualTo(Status.SENDT);
    assertThat(siste().kvittering()).startsWith("Innebygd digital post");
    assertThat(hent(vedtak).klagefrist()).isEqualTo(LocalDate.of(2026, 11, 23));
    var tekst = tekst(sendt);
    assertThat(tekst)
        .contains("Du får ikke tilskudd.", "senest 23. november 2026", "Arbeids- og inkluderingsdepartementet", "Kari Nordmann")
        .doesNotContain("Storgata", "kari@", "{{");
    var kode = Pattern.compile("denne koden: ([A-Z0-9-]+) ").matcher(tekst);
    assertThat(kode.find()).as(tekst).isTrue();
    assertThat(vedtakene.finn(sak, kode.group(1))).hasValueSatisfying(p -> assertThat(p.sakspart()).isEqualTo(part));
    assertThat(jdbc.sql("select innhold from utboks where type = 'EPOST'").query(String.class).single())
        .as("the e-mail is a notice only")
        .contains("kari@example.no")
        .doesNotContain(sak.toString(), "tilskudd", "Avslag");
  }

  @Test
  @DisplayName("a letter by post waits in the pile till somebody has posted it; the day it was posted counts")
  void iPosten() throws IOException {
    var part = part(Maalform.NN, Kanal.BREV, Vern.INGEN, "Storgata 1\n0001 Oslo");
    var vedtak = vedtak("tilskudd.vedtak", part);
    var sendt = brev.send(new Brevbestilling("avslag", sak, vedtak.id(), part, AVSLAG));
    assertThat(utboks.kjor()).isZero();
    assertThat(tekst(sendt)).contains("Storgata 1", "Med helsing", "seinast 30. november 2026");

    klokkenEr(NAA.plusSeconds(2 * 86_400));
    assertThatThrownBy(() -> postlegging.lagtIPosten(List.of(sendt.id()), null)).isInstanceOf(IkkeTillatt.class);
    loggInn("arkiv");
    assertThat(postlegging.venter(0, 50).rader()).extracting(Utgaaendebrev::id).contains(sendt.id());
    assertThat(feil(() -> postlegging.lagtIPosten(List.of(sendt.id()), LocalDate.of(2026, 11, 5))))
        .containsExactly("feil.brev.postdato");
    assertThat(feil(() -> postlegging.lagtIPosten(List.of(sendt.id()), LocalDate.of(2026, 11, 1))))
        .containsExactly("feil.brev.postdato");
    assertThat(postlegging.lagtIPosten(List.of(sendt.id()), LocalDate.of(2026, 11, 3))).isEqualTo(1);
    assertThat(postlegging.lagtIPosten(List.of(sendt.id()), LocalDate.of(2026, 11, 4))).as("once only").isZero();
    assertThat(postlegging.venter(0, 50).rader()).extracting(Utgaaendebrev::id).doesNotContain(sendt.id());
    // Seven days on the way from the third, then three weeks: Tuesday 1 December, later than the letter says.
    assertThat(hent(vedtak).klagefrist()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  @DisplayName("a letter that lacks a block or a field is not sent, and says which")
  void mangler() {
    var part = part(Maalform.NB, Kanal.DIGITAL_POST, Vern.INGEN, null);
    var uten = new Brevbestilling("avslag", sak, null, part, Map.of("avgjorelse", "Nei."));
    assertThat(brev.forhaandsvis(uten).mangler())
        .extracting(m -> m.art() + " " + m.nokkel())
        .contains("FELT vedtak.part", "BLOKK begrunnelse", "FELT begrunnelse", "FELT vedtak.hjemmel");
    assertThatThrownBy(() -> brev.send(uten))
        .isInstanceOfSatisfying(
            Regelbrudd.class, r -> assertThat(r.feil()).extracting(Feltfeil::felt).contains("begrunnelse", "vedtak.part"));
    assertThat(brev.forSak(sak)).isEmpty();

    var vedtak = vedtak("tilskudd.vedtak", part);
    jdbc.sql("insert into brevkrav (brev, vedtakstype, regelverk, blokk, vilkaar) values"
            + " ('avslag', 'tilskudd.vedtak', 'FVL1967', 'sakskostnader', 'ALLTID')").update();
    try {
      var bestilling = new Brevbestilling("avslag", sak, vedtak.id(), part, AVSLAG);
      assertThatThrownBy(() -> brev.send(bestilling))
          .isInstanceOfSatisfying(
              Regelbrudd.class,
              r -> assertThat(r.feil()).containsExactly(new Feltfeil("sakskostnader", "feil.brev.blokkMangler", "Sakskostnader")));
    } finally {
      jdbc.sql("delete from brevkrav where blokk = 'sakskostnader'").update();
    }
  }

  @Test
  @DisplayName("a decision nobody may complain on says so, and is not held to how one complains")
  void utenKlageadgang() {
    var part = part(Maalform.NB, Kanal.DIGITAL_POST, Vern.INGEN, null);
    var vedtak = vedtak("tolk.advarsel", part);
    var vist = brev.forhaandsvis(new Brevbestilling("vedtak", sak, vedtak.id(), part, AVSLAG));
    assertThat(vist.mangler()).isEmpty();
    assertThat(vist.html()).contains("data-blokk=\"endelig\"").doesNotContain("data-blokk=\"klageadgang\"");
  }

  @Test
  @DisplayName("who has chosen Sámi reads bokmål till there are templates, and its sender is told")
  void samisk() {
    var part = part(Maalform.SE, Kanal.DIGITAL_POST, Vern.INGEN, null);
    var vist = brev.forhaandsvis(new Brevbestilling("mangelbrev", sak, null, part, Map.of()));
    assertThat(vist.maalform()).isEqualTo(Maalform.NB);
    assertThat(vist.merknad()).isEqualTo("brevmal.samisk");
  }

  @Test
  @DisplayName("a protected address stands neither in the letter, the list nor the outbox")
  void skjermetAdresse() throws IOException {
    var part = part(Maalform.NB, Kanal.BREV, Vern.STRENGT_FORTROLIG, "Hemmelig vei 1\n0001 Oslo");
    var felter = Map.of("mangler", "- regnskapet", "svarfrist", "7. desember 2026", "folge", "Ellers avviser vi saken.");
    var sendt = brev.send(new Brevbestilling("mangelbrev", sak, null, part, felter));
    assertThat(tekst(sendt)).contains("Kari Nordmann").doesNotContain("Hemmelig");
    assertThat(siste().skjermet()).isTrue();
    assertThat(siste().adresse()).isNull();
    assertThat(jdbc.sql("select count(*) from utboks").query(Long.class).single()).isZero();
  }

  @Test
  @DisplayName("markup and template signs in what people write stay words")
  void skrivesSomTekst() {
    var part = part(Maalform.NB, Kanal.DIGITAL_POST, Vern.INGEN, null);
    var vist =
        brev.forhaandsvis(
            new Brevbestilling(
                "forlenget-behandlingstid",
                sak,
                null,
                part,
                Map.of("arsak", "<script>alert(1)</script> {{klage.kode}} & mer", "nytid", "1. februar 2027", "sak.tittel", "x")));
    assertThat(vist.html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{klage.kode}} &amp; mer", "Kartlegging")
        .doesNotContain("<script");
  }

  @Test
  @DisplayName("a restricted case's letters exist for nobody outside, neither on the case nor in the pile")
  void skjermetSak() {
    var skjermet = sak(true);
    var part =
        parter.leggTil(
            skjermet,
            new NyAktor(Aktorart.PERSON, "Ola Nordmann", null, null, Maalform.NB, Kanal.BREV, Vern.INGEN),
            Partsrolle.KLAGER);
    var felter = Map.of("mangler", "- regnskapet", "svarfrist", "7. desember 2026", "folge", "Ellers avviser vi saken.");
    var sendt = brev.send(new Brevbestilling("mangelbrev", skjermet, null, part, felter));
    loggInn("arkiv");
    assertThat(postlegging.venter(0, 200).rader()).extracting(Utgaaendebrev::id).doesNotContain(sendt.id());
    assertThat(postlegging.lagtIPosten(List.of(sendt.id()), null)).isZero();
    assertThatThrownBy(() -> brev.forSak(skjermet)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> brev.forhaandsvis(new Brevbestilling("mangelbrev", skjermet, null, part, felter)))
        .isInstanceOf(IkkeFunnet.class);
  }

  private Utgaaendebrev siste() {
    return brev.forSak(sak).get(0);
  }

  private no.saksflyt.vedtak.Vedtakspart hent(Vedtak vedtak) {
    return vedtakene.hent(vedtak.id()).parter().get(0);
  }

  private Saksnummer sak(boolean begrenset) {
    return oppdrag.registrer(
        new NyttOppdrag(
            "2063-%03d".formatted(NESTE.getAndIncrement()),
            "Kartlegging av språkkafeer",
            null,
            Fristtype.EKSTERN,
            LocalDate.of(2072, 5, 1),
            null,
            List.of(),
            begrenset,
            begrenset ? "Skjermet sak" : null));
  }

  private long part(Maalform maalform, Kanal kanal, Vern vern, String adresse) {
    return parter.leggTil(
        sak,
        new NyAktor(Aktorart.PERSON, "Kari Nordmann", null, "kari@example.no", maalform, kanal, vern, adresse),
        Partsrolle.SOKER);
  }

  private Vedtak vedtak(String type, long part) {
    return vedtakene.fatt(
        new NyttVedtak(
            sak, type, "Tilskudd til språkkafé", null, "AVSLAG", "integreringsloven § 1", List.of(new NyttVedtak.Part(part))));
  }

  private String tekst(Brev sendt) throws IOException {
    var ut = new ByteArrayOutputStream();
    dokumenter.aapne(sak, sendt.dokumentId(), 1).innhold().skriv(ut);
    try (var pdf = Loader.loadPDF(ut.toByteArray())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static List<String> feil(org.assertj.core.api.ThrowableAssert.ThrowingCallable kall) {
    var brudd = org.assertj.core.api.Assertions.catchThrowableOfType(Regelbrudd.class, kall);
    return brudd.feil().stream().map(Feltfeil::kode).toList();
  }
}
