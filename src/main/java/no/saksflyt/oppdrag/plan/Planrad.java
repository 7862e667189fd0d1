package no.saksflyt.oppdrag.plan;

import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;

/** A row of a plan: whoever changes or removes it says which of its states was looked at. */
interface Planrad {

  Saksnummer sak();

  long versjon();

  /** @throws IkkeFunnet when the plan of the case has no such row */
  static <T extends Planrad> T iSaken(Optional<T> rad, Saksnummer saksnummer) {
    return rad.filter(en -> en.sak().equals(saksnummer))
        .orElseThrow(() -> new IkkeFunnet("feil.oppdragsplan.finnesIkke"));
  }

  /** @throws Konflikt when somebody else changed the row meanwhile */
  static <T extends Planrad> T uendret(T rad, Long sett) {
    if (sett == null || sett != rad.versjon()) {
      throw new Konflikt("feil.oppdragsplan.endretImens");
    }
    return rad;
  }
}
