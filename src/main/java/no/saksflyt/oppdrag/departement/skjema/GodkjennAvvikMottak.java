package no.saksflyt.oppdrag.departement.skjema;

import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import org.springframework.stereotype.Component;

/** The unit's leader approves a deviation or sends it back. */
@Component
class GodkjennAvvikMottak extends Avviksvurdering {

  GodkjennAvvikMottak(Avviksgang avvik, DepartementProsess prosess) {
    super(avvik, prosess, "oppdrag-avvik-godkjennavvik");
  }
}
