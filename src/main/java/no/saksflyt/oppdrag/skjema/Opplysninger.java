package no.saksflyt.oppdrag.skjema;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelser;
import org.springframework.stereotype.Component;

/** The new information a case got, newest last. */
@Component
class Opplysninger {

  private final Hendelser hendelser;

  Opplysninger(Hendelser hendelser) {
    this.hendelser = hendelser;
  }

  String til(Saksnummer saksnummer) {
    return hendelser.fortalt(saksnummer, "NYE_OPPLYSNINGER");
  }
}
