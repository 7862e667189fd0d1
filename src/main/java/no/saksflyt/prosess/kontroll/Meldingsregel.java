package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Element;

/** Messages a model waits for are messages somebody sends. */
final class Meldingsregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var melding : Xml.alle(modell.innhold(), "message")) {
        var navn = melding.getAttribute("name");
        if (!Omgivelse.MELDINGER.contains(navn)) {
          funn.feil(modell, melding, "melding.ukjent", navn, Nermeste.til(navn, Omgivelse.MELDINGER));
        }
      }
      for (var bruk : Xml.alle(modell.innhold(), "messageEventDefinition", "receiveTask")) {
        if (navn(modell, bruk.getAttribute("messageRef")) == null) {
          funn.feil(modell, bruk, "melding.mangler", bruk.getAttribute("messageRef"));
        }
      }
    }
  }

  /** The name of the message an event waits for, null when it waits for none. */
  static String melding(Xmlfil modell, Element hendelse) {
    return Xml.barn(hendelse, "messageEventDefinition").stream()
        .map(d -> navn(modell, d.getAttribute("messageRef")))
        .findFirst()
        .orElse(null);
  }

  private static String navn(Xmlfil modell, String id) {
    return Xml.alle(modell.innhold(), "message").stream()
        .filter(m -> m.getAttribute("id").equals(id))
        .map(m -> m.getAttribute("name"))
        .findFirst()
        .orElse(null);
  }
}
