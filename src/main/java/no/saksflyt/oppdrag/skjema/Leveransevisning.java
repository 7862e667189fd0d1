package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Leveranser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppgave.Skjemautfylling.Valg;
import org.springframework.stereotype.Component;

/** Shows those who assess a delivery what came of each part, and lets them point at parts. */
@Component
class Leveransevisning {

  private final OppdragService oppdrag;
  private final Leveranser leveranser;
  private final Meldinger meldinger;

  Leveransevisning(OppdragService oppdrag, Leveranser leveranser, Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.leveranser = leveranser;
    this.meldinger = meldinger;
  }

  Map<String, Object> verdier(Saksnummer saksnummer) {
    // What was delivered for itself has been assessed already.
    var forSeg = leveranser.levertForSeg(saksnummer);
    var deler =
        oppdrag.deler(saksnummer).stream()
            .filter(del -> !del.bortfalt() && !forSeg.contains(del.delId()))
            .toList();
    var verdier = new HashMap<String, Object>();
    verdier.put("resultater", deler.stream().map(this::resultat).collect(Collectors.joining("\n\n")));
    verdier.put("deler", valg(deler));
    return verdier;
  }

  /** @return what came of one part */
  String resultat(Saksnummer saksnummer, String delId) {
    return resultat(oppdrag.del(saksnummer, delId));
  }

  private static List<Valg> valg(List<Oppdragsdel> deler) {
    return deler.stream().map(del -> new Valg(del.navn(), del.delId())).toList();
  }

  private String resultat(Oppdragsdel del) {
    var lys = del.trafikklys() == null ? "" : " (" + meldinger.tekst("oppdrag.trafikklys." + del.trafikklys()) + ")";
    var tekst = del.navn() + lys + "\n" + (del.resultat() == null ? meldinger.tekst("oppdrag.skjema.utenResultat") : del.resultat());
    return del.statusbegrunnelse() == null ? tekst : tekst + "\n" + del.statusbegrunnelse();
  }
}
