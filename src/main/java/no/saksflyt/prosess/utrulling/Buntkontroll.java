package no.saksflyt.prosess.utrulling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.prosess.kontroll.Bunt;
import no.saksflyt.prosess.kontroll.Funn;
import no.saksflyt.prosess.kontroll.Modellkontroll;
import org.springframework.stereotype.Component;

/** Checks bundles together with what else is in use. */
@Component
public class Buntkontroll {

  private final Aktivebunter aktive;
  private final Omgivelsesleser omgivelser;

  Buntkontroll(Aktivebunter aktive, Omgivelsesleser omgivelser) {
    this.aktive = aktive;
    this.omgivelser = omgivelser;
  }

  /**
   * @param kandidater bundles as they would become; every other bundle is as it is in use
   * @return what the check finds in them, and in those that lean on them
   */
  public List<Funn> kontroller(Map<String, Bunt> kandidater) {
    var finnes = omgivelser.les(kandidater.containsKey(Bunt.FELLES) ? kandidater.get(Bunt.FELLES) : aktive.hent(Bunt.FELLES));
    var funn = new ArrayList<Funn>();
    kandidater.values().forEach(bunt -> funn.addAll(Modellkontroll.kontroller(bunt, finnes)));
    if (kandidater.containsKey(Bunt.FELLES)) {
      // A row taken out of the deadline table is missed in the families, not in the table.
      aktive.navn().stream()
          .filter(navn -> !kandidater.containsKey(navn))
          .forEach(navn -> funn.addAll(Modellkontroll.kontroller(aktive.hent(navn), finnes)));
    }
    return funn;
  }
}
