package no.saksflyt.oppdrag.skjema;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppdrag.notat.Notatdel;
import no.saksflyt.oppgave.Oppgave;
import org.springframework.stereotype.Component;

/** A note in a line, for the forms of its tasks. */
@Component
class Notatoppsummering {

  private final NotatService notater;
  private final Meldinger meldinger;

  Notatoppsummering(NotatService notater, Meldinger meldinger) {
    this.notater = notater;
    this.meldinger = meldinger;
  }

  Map<String, Object> verdier(Oppgave oppgave) {
    var notat = notater.hent(oppgave.saksnummer());
    var innhold = notater.utkast(notat);
    var verdier = new LinkedHashMap<String, Object>();
    verdier.put(
        "oppsummering",
        meldinger.tekst(
            "notat.oppsummering",
            notat.avdeling(),
            String.valueOf(notat.ar()),
            innhold.linjer(Notatdel.OPPDRAG).size(),
            innhold.linjer(Notatdel.STYRINGSPARAMETERE).size()));
    if (notat.returgrunn() != null) {
      verdier.put("returgrunn", notat.returgrunn());
    }
    return verdier;
  }
}
