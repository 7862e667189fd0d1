package no.saksflyt.prosess.kontroll;

import java.util.HashMap;
import java.util.HashSet;

/** Every id is there once: in a file for elements, in the bundle for steps, because deadlines and answers are kept by step. */
final class Idregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      var sett = new HashSet<String>();
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(e -> e.hasAttribute("id") && !sett.add(e.getAttribute("id")))
          .forEach(e -> funn.feil(modell.navn(), e.getAttribute("id"), "id.dobbel"));
    }
    var filer = new HashMap<String, String>();
    for (var modell : bunt.modeller()) {
      for (var steg : Xml.alle(modell.innhold(), "userTask", "process")) {
        var annen = filer.putIfAbsent(steg.getAttribute("id"), modell.navn());
        if (annen != null && !annen.equals(modell.navn())) {
          funn.feil(modell, steg, "id.opptatt", annen);
        }
      }
    }
  }
}
