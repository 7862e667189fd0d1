package no.saksflyt.prosess.kontroll;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.frist.Frister;
import no.saksflyt.frist.Fristfunn;
import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;
import no.saksflyt.frist.Lovfristtabell;

/** The rows of the deadline tables can be read, and fit each other. */
final class Fristtabellregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var tabell : bunt.tabeller()) {
      var rader = Fristtabelleser.rader(tabell.innhold());
      Frister.les(rader.stream().map(Rad::celler).toList()).funn().forEach(feil -> meld(tabell, rader, feil, funn));
      var lovrader = Fristtabelleser.lovrader(tabell.innhold());
      if (!lovrader.isEmpty()) {
        Lovfristtabell.les(lovrader.stream().map(Rad::celler).toList()).funn()
            .forEach(feil -> meld(tabell, lovrader, feil, funn));
      }
    }
    if (bunt.bunt().navn().equals(Bunt.FELLES) && !bunt.beslutninger().contains(Fristtabelleser.BESLUTNING)) {
      funn.feil(Bunt.FELLES, Bunt.FELLES, "tabell.fristerMangler");
    }
  }

  private static void meld(Xmlfil tabell, List<Rad> rader, Fristfunn feil, Funnliste funn) {
    var argumenter = new ArrayList<>(List.of(feil.noekkel()));
    argumenter.addAll(feil.argumenter());
    // A fault that is in no row is that a row is missing: it is shown at the first.
    funn.feil(tabell, rader.get(Math.max(0, feil.rad() - 1)).regel(), "tabell.frist", argumenter.toArray(String[]::new));
  }
}
