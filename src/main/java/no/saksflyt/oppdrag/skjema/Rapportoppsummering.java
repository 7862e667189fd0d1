package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportord;
import no.saksflyt.oppgave.Oppgave;
import org.springframework.stereotype.Component;

/** The report in a line or two, for those who read all of it on its page. */
@Component
class Rapportoppsummering {

  private final Rapporter rapporter;
  private final Rapportord ord;
  private final Meldinger meldinger;

  Rapportoppsummering(Rapporter rapporter, Rapportord ord, Meldinger meldinger) {
    this.rapporter = rapporter;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  Map<String, Object> verdier(Oppgave oppgave) {
    var rapport = rapporter.hent(oppgave.saksnummer());
    var innhold = rapporter.innhold(rapport);
    var verdier = new HashMap<String, Object>();
    verdier.put(
        "oppsummering",
        meldinger.tekst(
            "rapport.skjema.oppsummering", innhold.tittel(), ord.dato(innhold.avskjaering()), innhold.hovedtall().get(0).antall())
            + (rapport.returgrunn() == null ? "" : "\n" + meldinger.tekst("rapport.skjema.returnert", rapport.returgrunn())));
    return verdier;
  }
}
