package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppgave.Skjemautfylling.Valg;
import org.springframework.stereotype.Component;

/** Shows those who assess a delivery what came of each part, and lets them point at parts. */
@Component
class Leveransevisning {

  private final OppdragService oppdrag;
  private final Meldinger meldinger;

  Leveransevisning(OppdragService oppdrag, Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.meldinger = meldinger;
  }

  Map<String, Object> verdier(Saksnummer saksnummer) {
    var deler = oppdrag.deler(saksnummer).stream().filter(del -> !del.bortfalt()).toList();
    var verdier = new HashMap<String, Object>();
    verdier.put("resultater", deler.stream().map(this::resultat).collect(Collectors.joining("\n\n")));
    verdier.put("deler", valg(deler));
    return verdier;
  }

  private static List<Valg> valg(List<Oppdragsdel> deler) {
    return deler.stream().map(del -> new Valg(del.navn(), del.delId())).toList();
  }

  private String resultat(Oppdragsdel del) {
    var lys = del.trafikklys() == null ? "" : " (" + meldinger.tekst("oppdrag.skjema.lys." + del.trafikklys()) + ")";
    var tekst = del.navn() + lys + "\n" + (del.resultat() == null ? meldinger.tekst("oppdrag.skjema.utenResultat") : del.resultat());
    return del.statusbegrunnelse() == null ? tekst : tekst + "\n" + del.statusbegrunnelse();
  }
}
