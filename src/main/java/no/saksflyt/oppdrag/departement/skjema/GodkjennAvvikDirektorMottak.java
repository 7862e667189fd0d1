package no.saksflyt.oppdrag.departement.skjema;

import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import org.springframework.stereotype.Component;

/** The director approves a deviation or sends it back. */
@Component
class GodkjennAvvikDirektorMottak extends Avviksvurdering {

  GodkjennAvvikDirektorMottak(Avviksgang avvik, DepartementProsess prosess) {
    super(avvik, prosess, "oppdrag-avvik-godkjennavvikdirektor");
  }
}
