package no.saksflyt.oppgave.skjema;

import no.saksflyt.felles.Konflikt;

/** The case changed after the form was opened; what was written is kept as a draft. */
class Saksendring extends Konflikt {

  /** @param endringer what changed, in words */
  Saksendring(String endringer) {
    super("feil.skjema.sakEndret", endringer);
  }
}
