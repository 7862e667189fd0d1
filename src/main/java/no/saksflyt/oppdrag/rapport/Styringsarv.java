package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import no.saksflyt.felles.Enheter;
import no.saksflyt.sak.Enhetsarv;
import org.springframework.stereotype.Component;

/** A closed unit's steering parameters are its successor's: those of its last year and of later ones, and those still reported on. */
@Component
class Styringsarv implements Enhetsarv {

  private final Styringslager lager;
  private final Enheter enheter;

  Styringsarv(Styringslager lager, Enheter enheter) {
    this.lager = lager;
    this.enheter = enheter;
  }

  @Override
  public void overta(String fra, String til, LocalDate sisteDag) {
    // The results of the year before are reported until well into the next one.
    for (var sp : lager.iEnheten(fra, sisteDag.getYear() - 1)) {
      lager.flytt(sp.id(), til);
      lager.logg(sp.ar(), "SP", sp.kode(), enheter.navn(fra), enheter.navn(til));
    }
  }
}
