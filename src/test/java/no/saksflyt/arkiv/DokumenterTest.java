package no.saksflyt.arkiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.oppdrag.OppdragService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@org.junit.jupiter.api.Tag("sql")
class DokumenterTest extends Systemtest {

  private static final int BIT = 512 * 1024;

  @Autowired private Dokumenter dokumenter;
  @Autowired private OppdragService oppdrag;
  @Autowired private Hendelser hendelser;
  @Autowired private JdbcClient jdbc;

  private Saksnummer sak;

  @BeforeEach
  void nySak() {
    loggInn("koordinator");
    sak = Testsaker.aapen(oppdrag);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, BIT - 1, BIT, BIT + 1, 2 * BIT, 3 * BIT - 7})
  @DisplayName("content comes back byte for byte on both sides of a piece's edge, and no piece is larger than 512 KiB")
  void bitgrenser(int storrelse) throws IOException {
    var innhold = tekstbyte(storrelse);
    var dokument = dokumenter.lastOpp(sak, "Notat", Testsaker.fil("notat.txt", innhold));

    assertThat(dokument.siste().storrelse()).isEqualTo(storrelse);
    assertThat(hent(dokument, 1)).isEqualTo(innhold);
    var biter =
        jdbc.sql("select octet_length(innhold) from dokumentbit where sha256 = :sha order by nr")
            .param("sha", dokument.siste().sha256())
            .query(Integer.class)
            .list();
    assertThat(biter).hasSize((storrelse + BIT - 1) / BIT).allMatch(b -> b <= BIT);
    assertThat(biter.subList(0, biter.size() - 1)).allMatch(b -> b == BIT);
  }

  @Test
  @DisplayName("the same content is kept once, however many documents of however many cases have it")
  void sammeInnhold() {
    var innhold = tekstbyte(BIT + 100);
    var forste = dokumenter.lastOpp(sak, "En", Testsaker.fil("en.txt", innhold)).siste();
    var annen = dokumenter.lastOpp(Testsaker.aapen(oppdrag), "To", Testsaker.fil("to.txt", innhold)).siste();

    assertThat(annen.sha256()).isEqualTo(forste.sha256());
    assertThat(antall("dokumentinnhold", forste.sha256())).isEqualTo(1);
    assertThat(antall("dokumentbit", forste.sha256())).isEqualTo(2);
  }

  @Test
  @DisplayName("the same content sent by four people at once is kept once, and all four get their document")
  void sammeInnholdSamtidig() throws Exception {
    var innhold = tekstbyte(2 * BIT);
    var svar = samtidig(4, () -> dokumenter.lastOpp(sak, "Samme", Testsaker.fil("samme.txt", innhold)));

    assertThat(svar).extracting(Dokument::id).doesNotHaveDuplicates().hasSize(4);
    assertThat(antall("dokumentbit", svar.get(0).siste().sha256())).isEqualTo(2);
  }

  @Test
  @DisplayName("a new version leaves the earlier ones as they were, and each can be opened")
  void versjoner() throws IOException {
    var id = dokumenter.lastOpp(sak, "Plan", Testsaker.tekst("plan.txt", "første")).id();
    var dokument = dokumenter.nyVersjon(sak, id, Testsaker.tekst("plan ny.txt", "andre"));

    assertThat(dokument.versjoner()).extracting(Dokumentversjon::nr).containsExactly(2, 1);
    assertThat(new String(hent(dokument, 1), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("første");
    assertThat(new String(hent(dokument, 2), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("andre");
    assertThat(dokument.tidligere()).extracting(Dokumentversjon::filnavn).containsExactly("plan.txt");
    assertThatThrownBy(() -> dokumenter.aapne(sak, id, 3)).isInstanceOf(IkkeFunnet.class);
  }

  @Test
  @DisplayName("new versions sent at the same moment get a number each and none is lost")
  void versjonerSamtidig() throws Exception {
    var id = dokumenter.lastOpp(sak, "Plan", Testsaker.tekst("plan.txt", "første")).id();
    var teller = new java.util.concurrent.atomic.AtomicInteger();
    samtidig(6, () -> dokumenter.nyVersjon(sak, id, Testsaker.tekst("plan.txt", "versjon " + teller.incrementAndGet())));

    var versjoner = dokumenter.hent(sak, id).versjoner();
    assertThat(versjoner).extracting(Dokumentversjon::nr).containsExactly(7, 6, 5, 4, 3, 2, 1);
    assertThat(versjoner).extracting(Dokumentversjon::sha256).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("what happens to a document stands in the timeline")
  void hendelsene() {
    var id = dokumenter.lastOpp(sak, "Plan", Testsaker.tekst("plan.txt", "a")).id();
    dokumenter.nyVersjon(sak, id, Testsaker.tekst("plan.txt", "b"));
    dokumenter.endreTittel(sak, id, "Plan for arbeidet");
    dokumenter.endreTittel(sak, id, "Plan for arbeidet");

    var siste = hendelser.tidslinje(sak, 0, 3).rader();
    assertThat(siste)
        .extracting(Sakshendelse::type)
        .containsExactly("DOKUMENT_TITTEL_ENDRET", "DOKUMENT_NY_VERSJON", "DOKUMENT_LAGT_TIL");
    assertThat(siste.get(0).foer()).isEqualTo("Plan");
    assertThat(siste.get(0).etter()).isEqualTo("Plan for arbeidet");
  }

  @Test
  @DisplayName("a refused file leaves nothing behind: no document, no content, no event")
  void alternativt() {
    var foer = hendelser.tidslinje(sak, 0, 1).totalt();
    var avvist = Testsaker.tekst("program.exe", "x".repeat(999));

    assertThatThrownBy(() -> dokumenter.lastOpp(sak, "Program", avvist)).isInstanceOf(Regelbrudd.class);
    assertThat(dokumenter.liste(sak).totalt()).isZero();
    assertThat(hendelser.tidslinje(sak, 0, 1).totalt()).isEqualTo(foer);
  }

  @Test
  @DisplayName("a title is at most 300 characters; without one the file's name is the title")
  void titler() {
    assertThat(dokumenter.lastOpp(sak, " ", Testsaker.tekst("../referat.txt", "a")).tittel()).isEqualTo("referat.txt");
    assertThat(dokumenter.lastOpp(sak, "æ".repeat(300), Testsaker.tekst("a.txt", "b")).tittel()).hasSize(300);
    assertThatThrownBy(() -> dokumenter.lastOpp(sak, "æ".repeat(301), Testsaker.tekst("a.txt", "c")))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("tittel"));
    var id = dokumenter.lastOpp(sak, "Gammel", Testsaker.tekst("a.txt", "d")).id();
    assertThatThrownBy(() -> dokumenter.endreTittel(sak, id, "  ")).isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("who is not named on a restricted case can neither list, open, add nor rename; attempts are recorded")
  void begrensetSak() {
    var skjermet = Testsaker.begrenset(oppdrag);
    var id = dokumenter.lastOpp(skjermet, "Hemmelig", Testsaker.tekst("a.txt", "hemmelig")).id();
    loggInn("saksbehandler");

    assertThatThrownBy(() -> dokumenter.liste(skjermet)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.hent(skjermet, id)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.aapne(skjermet, id, 1)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.lastOpp(skjermet, "Mitt", Testsaker.tekst("a.txt", "x"))).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.nyVersjon(skjermet, id, Testsaker.tekst("a.txt", "x"))).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.endreTittel(skjermet, id, "Ny")).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> dokumenter.aapne(sak, id, 1))
        .as("a document is not reached through another case's address")
        .isInstanceOf(IkkeFunnet.class);
    var lest = "select count(*) from tilgangslogg where saksnummer = :sak and person = :person and sluppet = :sluppet";
    assertThat(jdbc.sql(lest).param("sak", skjermet.toString()).param("person", "saksbehandler").param("sluppet", false)
            .query(Integer.class).single()).isEqualTo(6);
    loggInn("koordinator");
    dokumenter.aapne(skjermet, id, 1);
    assertThat(jdbc.sql(lest).param("sak", skjermet.toString()).param("person", "koordinator").param("sluppet", true)
            .query(Integer.class).single()).isPositive();
  }

  @Test
  @DisplayName("the list is paged, newest first, with every version")
  void liste() {
    IntStream.rangeClosed(1, 5).forEach(i -> dokumenter.lastOpp(sak, "Nr. " + i, Testsaker.tekst("a.txt", "innhold " + i)));

    var side = dokumenter.liste(sak, 1, 2);
    assertThat(side.totalt()).isEqualTo(5);
    assertThat(side.rader()).extracting(Dokument::tittel).containsExactly("Nr. 3", "Nr. 2");
    assertThatThrownBy(() -> dokumenter.liste(sak, 0, 201)).isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("a receiver that goes away in the middle stops the reading")
  void mottakerenForsvinner() {
    var dokument = dokumenter.lastOpp(sak, "Stor", Testsaker.fil("stor.txt", tekstbyte(4 * BIT)));
    var lest = new java.util.concurrent.atomic.AtomicInteger();
    var borte =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void write(byte[] b, int fra, int antall) throws IOException {
            assertThat(antall).isLessThanOrEqualTo(BIT);
            if (lest.incrementAndGet() == 2) {
              throw new IOException("gone");
            }
          }
        };
    var nedlasting = dokumenter.aapne(sak, dokument.id(), 1);

    assertThatThrownBy(() -> nedlasting.innhold().skriv(borte)).isInstanceOf(IOException.class);
    assertThat(lest).hasValue(2);
  }

  private byte[] hent(Dokument dokument, int versjon) throws IOException {
    var ut = new ByteArrayOutputStream();
    dokumenter.aapne(dokument.saksnummer(), dokument.id(), versjon).innhold().skriv(ut);
    return ut.toByteArray();
  }

  private int antall(String tabell, String sha256) {
    return jdbc.sql("select count(*) from " + tabell + " where sha256 = :sha").param("sha", sha256).query(Integer.class).single();
  }

  /** Different text each time, so that no test meets content another has stored. */
  private static byte[] tekstbyte(int antall) {
    var innhold = new byte[antall];
    var tilfeldig = new Random(antall * 31L + FRO.incrementAndGet());
    for (int i = 0; i < antall; i++) {
      innhold[i] = (byte) ('a' + tilfeldig.nextInt(26));
    }
    return innhold;
  }

  private static final java.util.concurrent.atomic.AtomicInteger FRO = new java.util.concurrent.atomic.AtomicInteger();

  private <T> java.util.List<T> samtidig(int antall, Callable<T> arbeid) throws Exception {
    var traader = Executors.newFixedThreadPool(antall);
    try {
      Callable<T> innlogget =
          () -> {
            loggInn("koordinator");
            return arbeid.call();
          };
      var svar = new java.util.ArrayList<T>();
      for (var ferdig : traader.invokeAll(java.util.Collections.nCopies(antall, innlogget))) {
        svar.add(ferdig.get());
      }
      return svar;
    } finally {
      traader.shutdownNow();
    }
  }
}
