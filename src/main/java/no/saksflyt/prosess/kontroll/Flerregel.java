package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Element;

/** Several parts at once are a call activity, whose inner activity ends in a job of its own: otherwise completions collide. */
final class Flerregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var lokke : Xml.alle(modell.innhold(), "multiInstanceLoopCharacteristics")) {
        if (lokke.getAttribute("isSequential").equals("true")) {
          continue;
        }
        var aktivitet = (Element) lokke.getParentNode();
        if (!aktivitet.getLocalName().equals("callActivity")) {
          funn.feil(modell, aktivitet, "fler.kall");
        }
        if (!Xml.camunda(lokke, "asyncAfter").equals("true")) {
          funn.feil(modell, aktivitet, "fler.asyncAfter");
        }
        if (Xml.camunda(lokke, "collection").isBlank() || Xml.camunda(lokke, "elementVariable").isBlank()) {
          funn.feil(modell, aktivitet, "fler.samling");
        }
      }
    }
  }
}
