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
import no.saksflyt.felles.Konflikt;
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
import no.saksflyt.vedtak.Underretninger;
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
  @Autowired private Brevmottakere mottakere;
  @Autowired private Brevretur retur;
  @Autowired private Underretninger underretninger;
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

  @Test
  @DisplayName("whoever acts for a party gets the letter and its deadline runs from that; the party gets the copy it has asked for")
  void fullmektig() throws IOException {
    var part = part(Maalform.NN, Kanal.DIGITAL_POST, Vern.INGEN, null);
    var ukjent = fullmektig(part, "Advokat Uten Adresse", null);
    var vedtak = vedtak("tilskudd.vedtak", part);
    var bestilling = new Brevbestilling("avslag", sak, vedtak.id(), part, AVSLAG);
    assertThat(brev.forhaandsvis(bestilling).merknad()).isEqualTo("brevmal.representantUtenAdresse");
    assertThat(mottakere.til(sak, part, true).part().id()).as("no address: the party").isEqualTo(part);
    parter.fjern(sak, ukjent);
    long advokat = fullmektig(part, "Advokat Lie", "Torget 2\n5003 Bergen");

    var sendt = brev.send(bestilling);

    assertThat(sendt.kanal()).isEqualTo(Kanal.BREV);
    assertThat(tekst(sendt))
        .contains("Advokat Lie Fullmektig for Kari Nordmann Torget 2 5003 Bergen", "Kopi: Kari Nordmann", "seinast 30. november 2026");
    assertThat(journal.tilstander(sak, sendt.journalpostId()).get(0).innhold().mottaker())
        .isEqualTo("Advokat Lie, kopi: Kari Nordmann");
    assertThat(brev.forSak(sak)).hasSize(2).extracting(b -> b.dokumentId()).containsOnly(sendt.dokumentId());
    var kopi = siste();
    assertThat(kopi.til()).isEqualTo(new Utgaaendebrev.Til("Kari Nordmann", null, true));
    assertThat(kopi.vedtakspart()).isNull();
    assertThat(brev.hent(sendt.id()).til()).isEqualTo(new Utgaaendebrev.Til("Advokat Lie", "Kari Nordmann", false));
    utboks.kjor();
    assertThat(hent(vedtak).klagefrist()).as("the copy starts nothing").isNull();
    loggInn("arkiv");
    postlegging.lagtIPosten(List.of(sendt.id()), null);
    assertThat(hent(vedtak).klagefrist()).isEqualTo(LocalDate.of(2026, 11, 30));

    loggInn("koordinator");
    var felter = Map.of("mangler", "- regnskapet", "svarfrist", "7. desember 2026", "folge", "Ellers avviser vi saken.");
    var mangelbrev = new Brevbestilling("mangelbrev", sak, null, part, felter);
    brev.send(mangelbrev);
    assertThat(siste().til().kopi()).as("no decision, no copy unless asked for").isFalse();
    mottakere.velg(sak, part, Kopivalg.ALLTID);
    brev.send(mangelbrev);
    assertThat(siste().til().kopi()).isTrue();
    mottakere.velg(sak, part, Kopivalg.ALDRI);
    assertThat(mottakere.til(sak, part, true)).isEqualTo(new Brevmottaker(parter.hent(sak, advokat), parter.hent(sak, part), false, null));
    mottakere.velg(sak, part, Kopivalg.I_STEDET);
    assertThat(mottakere.til(sak, part, true).part().id()).isEqualTo(part);
    assertThat(feil(() -> mottakere.velg(sak, part, null))).containsExactly("feil.felt.mangler");
    parter.leggTil(sak, person("Vera Verge", "Torget 3"), Partsrolle.VERGE, part);
    assertThat(feil(() -> mottakere.velg(sak, part, Kopivalg.I_STEDET))).containsExactly("feil.brev.verge");
    assertThat(mottakere.til(sak, part, false).part().navn()).as("a guardian is not passed over").isEqualTo("Vera Verge");
    loggInn("revisor");
    assertThatThrownBy(() -> mottakere.velg(sak, part, Kopivalg.ALLTID)).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("a letter that came back stops the deadline, noted on the letter or on the decision, and is sent again to the new address")
  void iRetur() throws IOException {
    var part = part(Maalform.NB, Kanal.BREV, Vern.INGEN, "Storgata 1\n0001 Oslo");
    var vedtak = vedtak("tilskudd.vedtak", part);
    var forste = brev.send(new Brevbestilling("avslag", sak, vedtak.id(), part, AVSLAG));
    assertThatThrownBy(() -> retur.iRetur(forste.id(), "Flyttet")).isInstanceOf(Konflikt.class);
    postlagt(forste);
    assertThat(hent(vedtak).klagefrist()).isNotNull();
    assertThat(feil(() -> retur.iRetur(forste.id(), " "))).containsExactly("feil.felt.mangler");
    assertThatThrownBy(() -> brev.sendPaaNytt(forste.id())).isInstanceOf(Konflikt.class);
    retur.iRetur(forste.id(), "Flyttet");
    assertThat(siste().status()).isEqualTo(Status.I_RETUR);
    assertThat(siste().returgrunn()).isEqualTo("Flyttet");
    assertThat(hent(vedtak).klagefrist()).isNull();
    assertThatThrownBy(() -> retur.iRetur(forste.id(), "Flyttet")).isInstanceOf(Konflikt.class);

    jdbc.sql("update aktor set adresse = 'Nygata 9' where id = (select aktor from sakspart where id = :id)").param("id", part).update();
    var andre = brev.sendPaaNytt(forste.id());
    assertThat(tekst(andre)).contains("Nygata 9", "Du får ikke tilskudd.", "Tiltaket er ikke åpent for alle.");
    postlagt(andre);
    assertThat(hent(vedtak).klagefrist()).as("a new notice").isNotNull();
    underretninger.iRetur(hent(vedtak).id(), "Ukjent");
    assertThat(brev.hent(andre.id()).returgrunn()).as("noted on the decision").isEqualTo("Ukjent");
    assertThat(brev.hent(forste.id()).returgrunn()).isEqualTo("Flyttet");
  }

  private void postlagt(Brev sendt) {
    loggInn("arkiv");
    assertThat(postlegging.lagtIPosten(List.of(sendt.id()), null)).isEqualTo(1);
    assertThat(postlegging.postlagt(0, 1).rader()).extracting(Utgaaendebrev::id).containsExactly(sendt.id());
    loggInn("koordinator");
  }

  private long fullmektig(long part, String navn, String adresse) {
    return parter.leggTil(sak, person(navn, adresse), Partsrolle.FULLMEKTIG, part);
  }

  private static NyAktor person(String navn, String adresse) {
    return new NyAktor(Aktorart.PERSON, navn, null, null, Maalform.NB, Kanal.BREV, Vern.INGEN, adresse);
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
