package no.saksflyt.prosess.kontroll;

import no.saksflyt.frist.Frister;

/** The deadline table's rows can be read, and fit each other. */
final class Fristtabellregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var tabell : bunt.tabeller()) {
      for (var beslutning : Xml.alle(tabell.innhold(), "decision")) {
        if (beslutning.getAttribute("id").equals(Fristtabell.TABELL)) {
          var regler = Fristtabell.regler(beslutning);
          for (var feil : Frister.les(Fristtabell.rader(beslutning)).funn()) {
            var regel = feil.rad() > 0 && feil.rad() <= regler.size() ? regler.get(feil.rad() - 1) : beslutning;
            var argumenter = new java.util.ArrayList<>(java.util.List.of(feil.noekkel()));
            argumenter.addAll(feil.argumenter());
            funn.feil(tabell, regel, "tabell.frist", argumenter.toArray(String[]::new));
          }
        }
      }
    }
    if (bunt.bunt().navn().equals(Bunt.FELLES) && Fristtabell.tabell(bunt) == null) {
      funn.feil(Bunt.FELLES, Bunt.FELLES, "tabell.fristerMangler");
    }
  }
}
