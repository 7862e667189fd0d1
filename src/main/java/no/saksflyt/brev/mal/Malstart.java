package no.saksflyt.brev.mal;

import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.felles.Startlaas;
import no.saksflyt.hendelse.Hendelse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the release's templates into use at start. What a process owner has changed stays; the release's version waits beside it. */
@Component
public class Malstart extends Oppstartssteg {

  private final Malutgave utgave;
  private final Malregister register;
  private final Startlaas laas;
  private final TransactionTemplate transaksjon;

  Malstart(Malutgave utgave, Malregister register, Startlaas laas, TransactionTemplate transaksjon) {
    super(Fase.MODELLER);
    this.utgave = utgave;
    this.register = register;
    this.laas = laas;
    this.transaksjon = transaksjon;
  }

  @Override
  protected void utfor() {
    laas.under(() -> transaksjon.executeWithoutResult(status -> utgave.alle().forEach(this::taInn)));
  }

  private void taInn(Malnavn navn, String tekst) {
    var kjent = register.finn(navn);
    if (kjent.isEmpty()) {
      register.ny(navn, tekst, Hendelse.SYSTEM);
      return;
    }
    var mal = kjent.get();
    var sha = Malregister.avtrykk(tekst);
    if (!mal.egen() && !mal.shaAktiv().equals(sha)) {
      register.nyVersjon(navn, mal.versjon(), tekst, false, Hendelse.SYSTEM, null);
    }
    register.utgavenHar(navn, sha);
  }
}
