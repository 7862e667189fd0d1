package no.saksflyt.prosess.kontroll;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.frist.Frister;
import no.saksflyt.frist.Fristtabelleser;
import no.saksflyt.frist.Fristtabelleser.Rad;

/** The deadline table's rows can be read, and fit each other. */
final class Fristtabellregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var tabell : bunt.tabeller()) {
      var rader = Fristtabelleser.rader(tabell.innhold());
      for (var feil : Frister.les(rader.stream().map(Rad::celler).toList()).funn()) {
        var argumenter = new ArrayList<>(List.of(feil.noekkel()));
        argumenter.addAll(feil.argumenter());
        funn.feil(tabell, rader.get(feil.rad() - 1).regel(), "tabell.frist", argumenter.toArray(String[]::new));
      }
    }
    if (bunt.bunt().navn().equals(Bunt.FELLES) && !bunt.beslutninger().contains(Fristtabelleser.BESLUTNING)) {
      funn.feil(Bunt.FELLES, Bunt.FELLES, "tabell.fristerMangler");
    }
  }
}
