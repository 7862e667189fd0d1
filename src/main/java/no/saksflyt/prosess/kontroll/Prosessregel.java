package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Element;

/** What every process says about itself. */
final class Prosessregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      var prosesser = Xml.alle(modell.innhold(), "process");
      if (prosesser.size() != 1) {
        funn.feil(modell.navn(), modell.navn(), "prosess.antall", String.valueOf(prosesser.size()));
      }
      prosesser.forEach(p -> kontroller(modell, p, finnes, funn));
    }
  }

  private static void kontroller(Xmlfil modell, Element prosess, Omgivelse finnes, Funnliste funn) {
    var nokkel = prosess.getAttribute("id");
    if (!finnes.prosesser().contains(nokkel)) {
      funn.feil(modell, prosess, "prosess.ukjent", Nermeste.til(nokkel, finnes.prosesser()));
    }
    if (prosess.getAttribute("name").isBlank()) {
      funn.feil(modell, prosess, "prosess.navn");
    }
    if (Xml.dokumentasjon(prosess).isBlank()) {
      funn.feil(modell, prosess, "prosess.dokumentasjon");
    }
    if (!prosess.getAttribute("isExecutable").equals("true")) {
      funn.feil(modell, prosess, "prosess.kjorbar");
    }
    if (Xml.camunda(prosess, "historyTimeToLive").isBlank()) {
      funn.feil(modell, prosess, "prosess.levetid");
    }
    if (!Xml.camunda(prosess, "isStartableInTasklist").equals("false")) {
      funn.feil(modell, prosess, "prosess.startbar");
    }
    if (!Xml.camunda(prosess, "jobPriority").isBlank() || !Xml.camunda(prosess, "candidateStarterGroups").isBlank()
        || !Xml.camunda(prosess, "candidateStarterUsers").isBlank()) {
      funn.feil(modell, prosess, "prosess.starter");
    }
  }
}
