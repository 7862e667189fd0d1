package no.saksflyt.arkiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("sql")
class JournalTest extends Systemtest {

  @Autowired private Journal journal;
  @Autowired private Dokumenter dokumenter;
  @Autowired private OppdragService oppdrag;
  @Autowired private Hendelser hendelser;
  @Autowired private Clock klokke;

  private Saksnummer sak;
  private LocalDate idag;

  @BeforeEach
  void nySak() {
    loggInn("koordinator");
    sak = Testsaker.aapen(oppdrag);
    idag = LocalDate.now(klokke);
  }

  @Test
  @DisplayName("entries are numbered in the case and show what was entered")
  void foering() {
    var dokument = dokumenter.lastOpp(sak, "Svar", Testsaker.tekst("svar.txt", "svar " + sak)).id();
    journal.foer(sak, inngaaende("Tildelingsbrev"));
    var post =
        journal.foer(
            sak,
            new NyJournalpost(
                Journaltype.U, "Svar til departementet", "Svar", idag, null, null, "AID", "15", dokument));

    assertThat(post.nr()).isEqualTo(2);
    assertThat(post.innhold().journaldato()).isEqualTo(idag);
    assertThat(post.hjemmel().tekst()).contains("UO", "§ 15");
    assertThat(post.innhold().dokumentId()).isEqualTo(dokument);
    assertThat(journal.liste(sak, 0, 1).rader()).extracting(Journalpost::nr).containsExactly(2);
    assertThat(journal.liste(sak, 0, 1).totalt()).isEqualTo(2);
    assertThat(hendelser.tidslinje(sak, 0, 1).rader().get(0).type()).isEqualTo("JOURNALPOST_FORT");
  }

  @Test
  @DisplayName("every fault is told at once, by field")
  void feil() {
    feiler(new NyJournalpost(null, " ", null, null, null, null, null, null, null), "type", "tittel", "dokumentdato");
    feiler(med(Journaltype.I, "T", null, idag, idag, null, null, null), "avsender");
    feiler(med(Journaltype.U, "T", null, idag, idag, "X", null, null), "mottaker");
    feiler(med(Journaltype.N, "T", null, idag.plusDays(1), idag.plusDays(1), null, null, null), "dokumentdato", "journaldato");
    feiler(med(Journaltype.N, "T", null, idag, idag.minusDays(1), null, null, null), "journaldato");
    feiler(med(Journaltype.N, "T", null, idag, idag, null, null, "13"), "skjermetTittel");
    feiler(med(Journaltype.N, "T", "t", idag, idag, null, null, "13"), "skjermetTittel");
    feiler(med(Journaltype.N, "T", "S", idag, idag, null, null, "99"), "hjemmel");
    feiler(med(Journaltype.N, "Klage fra 01838012345", null, idag, idag, null, null, null), "tittel");
    feiler(med(Journaltype.N, "x".repeat(501), null, idag, idag, "y".repeat(301), null, null), "tittel", "avsender");
    assertThat(journal.liste(sak, 0, 10).totalt()).isZero();
  }

  @Test
  @DisplayName("an entry cannot point at another case's document")
  void annenSaksDokument() {
    var annet = dokumenter.lastOpp(Testsaker.aapen(oppdrag), "Annet", Testsaker.tekst("a.txt", "annen sak " + sak)).id();
    assertThatThrownBy(
            () -> journal.foer(sak, new NyJournalpost(Journaltype.N, "T", null, idag, null, null, null, null, annet)))
        .isInstanceOfSatisfying(
            Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly("dokumentId"));
  }

  @Test
  @DisplayName("a correction is a new state with its reason; the earlier one stays, and only the archive corrects")
  void retting() {
    journal.foer(sak, inngaaende("Tildelingsbrev"));
    assertThatThrownBy(() -> journal.rett(sak, 1, 1, inngaaende("Tillegg 1"), "Feil tittel")).isInstanceOf(IkkeTillatt.class);
    loggInn("arkiv");
    assertThatThrownBy(() -> journal.rett(sak, 1, 1, inngaaende("Tillegg 1"), " ")).isInstanceOf(Regelbrudd.class);
    journal.rett(sak, 1, 1, inngaaende("Tillegg 1"), "Feil tittel");

    assertThat(journal.tilstander(sak, 1)).extracting(p -> p.innhold().tittel()).containsExactly("Tillegg 1", "Tildelingsbrev");
    assertThat(journal.liste(sak, 0, 10).rader()).extracting(p -> p.innhold().tittel()).containsExactly("Tillegg 1");
    var hendelse = hendelser.tidslinje(sak, 0, 1).rader().get(0);
    assertThat(hendelse.type()).isEqualTo("JOURNALPOST_RETTET");
    assertThat(hendelse.grunn()).isEqualTo("Feil tittel");
    assertThatThrownBy(() -> journal.rett(sak, 1, 1, inngaaende("Tillegg 2"), "Gammelt skjermbilde")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("an entry made by mistake stays as such and is corrected no more")
  void utgaar() {
    journal.foer(sak, inngaaende("Feil sak"));
    loggInn("arkiv");
    assertThat(journal.utgaa(sak, 1, 1, "Hører til en annen sak").utgaatt()).isTrue();
    assertThat(journal.liste(sak, 0, 10).rader()).hasSize(1);
    assertThatThrownBy(() -> journal.rett(sak, 1, 2, inngaaende("T"), "x")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("entries made at the same moment get a number each")
  void samtidig() throws Exception {
    var traader = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> foering =
          () -> {
            loggInn("koordinator");
            return journal.foer(sak, inngaaende("Samtidig")).nr();
          };
      for (var svar : traader.invokeAll(Collections.nCopies(6, foering))) {
        svar.get();
      }
    } finally {
      traader.shutdownNow();
    }
    assertThat(journal.liste(sak, 0, 10).rader()).extracting(Journalpost::nr).containsExactly(6, 5, 4, 3, 2, 1);
  }

  @Test
  @DisplayName("two who correct the same state: one is told that the other was first")
  void rettingSamtidig() throws Exception {
    journal.foer(sak, inngaaende("Tildelingsbrev"));
    var traader = Executors.newFixedThreadPool(2);
    int lagret = 0;
    try {
      Callable<Object> rettingen =
          () -> {
            loggInn("arkiv");
            return journal.rett(sak, 1, 1, inngaaende("Rettet"), "Begge rettet");
          };
      for (var svar : traader.invokeAll(Collections.nCopies(2, rettingen))) {
        try {
          svar.get();
          lagret++;
        } catch (java.util.concurrent.ExecutionException avvist) {
          assertThat(avvist).cause().isInstanceOf(Konflikt.class);
        }
      }
    } finally {
      traader.shutdownNow();
    }
    assertThat(lagret).isEqualTo(1);
    assertThat(journal.tilstander(sak, 1)).hasSize(2);
    assertThat(journal.liste(sak, 0, 10).totalt()).isEqualTo(1);
  }

  @Test
  @DisplayName("the journal of a restricted case does not exist for others; an auditor enters nothing")
  void tilgang() {
    var skjermet = Testsaker.begrenset(oppdrag);
    journal.foer(skjermet, inngaaende("Hemmelig"));
    loggInn("arkiv");
    assertThatThrownBy(() -> journal.liste(skjermet, 0, 10)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> journal.tilstander(skjermet, 1)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> journal.foer(skjermet, inngaaende("x"))).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> journal.rett(skjermet, 1, 1, inngaaende("x"), "x")).isInstanceOf(IkkeFunnet.class);
    loggInn("revisor");
    assertThatThrownBy(() -> journal.foer(sak, inngaaende("x"))).isInstanceOf(IkkeTillatt.class);
  }

  @Test
  @DisplayName("what goes out of a restricted case bears its shielded title")
  void utgaaende() {
    var skjermet = Testsaker.begrenset(oppdrag);
    var post = journal.foerUtgaaende(skjermet, "Levering", idag, "AID", null);
    assertThat(post.innhold().type()).isEqualTo(Journaltype.U);
    assertThat(post.innhold().skjermetTittel()).isEqualTo("Skjermet sak");
    assertThat(journal.foerUtgaaende(sak, "Levering", idag, "AID", null).innhold().skjermetTittel()).isNull();
  }

  private NyJournalpost inngaaende(String tittel) {
    return med(Journaltype.I, tittel, null, idag, idag, "Arbeids- og inkluderingsdepartementet", null, null);
  }

  private static NyJournalpost med(
      Journaltype type,
      String tittel,
      String skjermet,
      LocalDate dokumentdato,
      LocalDate journaldato,
      String avsender,
      String mottaker,
      String hjemmel) {
    return new NyJournalpost(type, tittel, skjermet, dokumentdato, journaldato, avsender, mottaker, hjemmel, null);
  }

  private void feiler(NyJournalpost ny, String... felter) {
    assertThatThrownBy(() -> journal.foer(sak, ny))
        .isInstanceOfSatisfying(
            Regelbrudd.class, b -> assertThat(b.feil()).extracting(Feltfeil::felt).containsExactly(felter));
  }
}
