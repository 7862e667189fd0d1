package no.saksflyt.oppgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.sak.Relasjon;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksrelasjoner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawn, registered by mistake, merged, opened again: who may, what ends, and what two at once meet. */
@Tag("sql")
class SaksavslutningTest extends Saksgang {

  @Autowired private Saksavslutning avslutning;
  @Autowired private SakService saker;
  @Autowired private Saksrelasjoner relasjoner;

  private long aapneOppgaver(Saksnummer sak) {
    return motor.somSystem(
        "a test looks", () -> oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).count());
  }

  @Test
  @DisplayName("only a coordinator or the unit's own leader withdraws; then every task, also of parts, is gone")
  void trekk() {
    var sak = underArbeid();
    for (var annen : List.of("saksbehandler", "teamleder", "revisor", "admin")) {
      loggInn(annen);
      assertThatThrownBy(() -> avslutning.trekk(sak, "Bortfalt")).as(annen).isInstanceOf(IkkeTillatt.class);
    }
    loggInn("leder");
    assertThatThrownBy(() -> avslutning.trekk(sak, " ")).isInstanceOf(Regelbrudd.class);
    avslutning.trekk(sak, "Bortfalt");
    assertThat(aapneOppgaver(sak)).isZero();
    assertThat(saker.hent(sak).utfall()).isEqualTo("TRUKKET");
    assertThat(saker.hent(sak).aapen()).isFalse();
    assertThatThrownBy(() -> avslutning.trekk(sak, "Igjen")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("who proposes feilregistrert cannot confirm it, and a caseworker cannot either")
  void annenPerson() {
    var sak = fordelt();
    avslutning.foreslaaFeilregistrert(sak, "Registrert to ganger");
    assertThat(saker.hent(sak).aapen()).as("nothing happens before the second person").isTrue();
    assertThatThrownBy(() -> avslutning.bekreftFeilregistrert(sak)).isInstanceOf(IkkeTillatt.class);
    assertThatThrownBy(() -> avslutning.foreslaaFeilregistrert(sak, "Igjen")).isInstanceOf(Konflikt.class);
    loggInn("saksbehandler");
    assertThatThrownBy(() -> avslutning.bekreftFeilregistrert(sak)).isInstanceOf(IkkeTillatt.class);
    loggInn("leder");
    avslutning.bekreftFeilregistrert(sak);
    assertThat(saker.hent(sak).utfall()).isEqualTo("FEILREGISTRERT");
    assertThat(aapneOppgaver(sak)).isZero();
  }

  @Test
  @DisplayName("the number of an assignment registered by mistake is free, and then the mistake cannot be opened again")
  void nummeretBlirLedig() {
    loggInn("koordinator");
    var nytt = new NyttOppdrag("2076-901", "Feil", null, Fristtype.EKSTERN, LocalDate.of(2076, 6, 1), null, null, false, null);
    var feil = oppdrag.registrer(nytt);
    assertThatThrownBy(() -> oppdrag.registrer(nytt)).isInstanceOf(Regelbrudd.class);
    loggInn("saksbehandler");
    avslutning.foreslaaFeilregistrert(feil, "Feil brev");
    loggInn("koordinator");
    avslutning.bekreftFeilregistrert(feil);
    oppdrag.registrer(nytt);
    assertThatThrownBy(() -> avslutning.gjenaapne(feil, "Likevel")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("a proposal that is turned down leaves the case as it was")
  void avvist() {
    var sak = fordelt();
    avslutning.foreslaaFeilregistrert(sak, "Usikker");
    avslutning.avvisFeilregistrert(sak, "Den er riktig");
    assertThatThrownBy(() -> avslutning.bekreftFeilregistrert(sak)).isInstanceOf(Konflikt.class);
    assertThat(aapneOppgaver(sak)).isEqualTo(1);
  }

  @Test
  @DisplayName("a merged case ends and points to the other, and its number still leads to it")
  void sammen() {
    var gammel = underArbeid();
    var ny = nySak();
    loggInn("koordinator");
    assertThatThrownBy(() -> avslutning.slaaSammen(gammel, gammel, "x")).isInstanceOf(Regelbrudd.class);
    avslutning.slaaSammen(gammel, ny, "Samme sak");
    assertThat(saker.hent(gammel).erstattetAv()).isEqualTo(ny.toString());
    assertThat(aapneOppgaver(gammel)).isZero();
    assertThat(aapneOppgaver(ny)).isEqualTo(1);
    assertThat(relasjoner.alle(gammel)).extracting(Relasjon::ord).containsExactly("relasjon.SLATT_SAMMEN_MED.fra");
    assertThat(relasjoner.alle(ny)).extracting(Relasjon::ord).containsExactly("relasjon.SLATT_SAMMEN_MED.til");
    var tredje = nySak();
    assertThatThrownBy(() -> avslutning.slaaSammen(tredje, gammel, "x")).as("into an ended case").isInstanceOf(Regelbrudd.class);
    avslutning.gjenaapne(gammel, "Likevel for seg");
    assertThat(relasjoner.alle(ny)).isEmpty();
    assertThat(saker.hent(gammel).erstattetAv()).isNull();
  }

  @Test
  @DisplayName("a restricted case is not merged into one that others read")
  void sammenBegrenset() {
    var begrenset = nySak(true);
    var aapen = nySak();
    assertThatThrownBy(() -> avslutning.slaaSammen(begrenset, aapen, "x")).isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("a withdrawn case opened again begins anew with a task, and an open one is refused")
  void gjenaapne() {
    var sak = fordelt();
    avslutning.trekk(sak, "Bortfalt");
    avslutning.gjenaapne(sak, "Kom tilbake");
    assertThat(saker.hent(sak).status()).isEqualTo("TIL_FORDELING");
    assertThat(oppgave(sak, "fordelOppdrag")).isNotNull();
    assertThatThrownBy(() -> avslutning.gjenaapne(sak, "Igjen")).isInstanceOf(Konflikt.class);
  }

  @Test
  @DisplayName("of two who withdraw at the same moment one does it and the other is told, never a fault")
  void dobbeltklikk() throws Exception {
    var sak = fordelt();
    Callable<String> klikk =
        () -> {
          loggInn("koordinator");
          try {
            avslutning.trekk(sak, "Bortfalt");
            return "trukket";
          } catch (Konflikt konflikt) {
            return "konflikt";
          } finally {
            loggUt();
          }
        };
    var traader = Executors.newFixedThreadPool(2);
    try {
      var svar = traader.invokeAll(List.of(klikk, klikk)).stream().map(SaksavslutningTest::hent).toList();
      assertThat(svar).containsExactlyInAnyOrder("trukket", "konflikt");
    } finally {
      traader.shutdown();
    }
  }

  private static String hent(java.util.concurrent.Future<String> svar) {
    try {
      return svar.get();
    } catch (Exception feil) {
      return feil.toString();
    }
  }
}
