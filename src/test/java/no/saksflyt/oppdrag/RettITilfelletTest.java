package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevfil;
import no.saksflyt.oppdrag.brev.Brevretting;
import no.saksflyt.oppdrag.brev.Punkt;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Svar;
import no.saksflyt.oppgave.Saksgang;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a door asks of a person, the use case behind it asks too; where there is no person, nobody is asked. */
class RettITilfelletTest extends Saksgang {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 5);
  private static final Svar SVAR = new Svar(DAG, "Ja", null, null, null);
  private static final Merknad GODTATT = new Merknad(Merknad.Svar.GODTATT, DAG, null, List.of());

  @Autowired private Henvendelser henvendelser;
  @Autowired private Merknader merknader;
  @Autowired private BrevService brev;
  @Autowired private Brevretting retting;

  @Test
  @DisplayName("the ministry's word, letters and new assignments are the coordinator's to register, by whichever way they come")
  void ikkeForAndre() {
    var sak = fordelt();
    for (var person : List.of("saksbehandler", "leder", "arkiv", "revisor")) {
      loggInn(person);
      for (var kall : kall(sak)) {
        assertThatThrownBy(kall).as(person).isInstanceOf(IkkeTillatt.class);
      }
    }
  }

  @Test
  @DisplayName("a job has no person, and is told only what is wrong with what it brings")
  void jobber() {
    var sak = fordelt();
    loggUt();
    assertThatThrownBy(() -> henvendelser.svar(-1, SVAR)).isInstanceOf(IkkeFunnet.class);
    assertThatThrownBy(() -> merknader.mottatt(sak, GODTATT)).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> retting.leggTil(sak, 1, 2)).isInstanceOf(IkkeFunnet.class);
    assertThat(oppdrag.registrer(nytt())).isNotNull();
  }

  private List<ThrowingCallable> kall(Saksnummer sak) {
    var punkt = new Punkt(Punkt.Art.ONSKE, 0);
    return List.of(
        () -> henvendelser.svar(-1, SVAR),
        () -> merknader.mottatt(sak, GODTATT),
        () -> oppdrag.registrer(nytt()),
        () -> brev.taImot(new Brevfil("brev.txt", new byte[0])),
        () -> retting.leggTil(sak, 1, 2),
        () -> retting.velg(sak, punkt, "x", null, null, null),
        () -> retting.gjorTilOppdrag(sak, punkt, "x"));
  }

  private static NyttOppdrag nytt() {
    return new NyttOppdrag("2078-901", "Et oppdrag uten person", null, Fristtype.INGEN, null, null, List.of(), false, null);
  }
}
