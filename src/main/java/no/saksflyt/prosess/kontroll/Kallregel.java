package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Element;

/** What a model calls exists, and comes from the same release as the model itself. */
final class Kallregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.alle(modell.innhold(), "callActivity").forEach(kall -> prosess(bunt, modell, kall, funn));
      Xml.alle(modell.innhold(), "businessRuleTask").forEach(regel -> beslutning(bunt, modell, regel, finnes, funn));
    }
  }

  private static void prosess(Lestbunt bunt, Xmlfil modell, Element kall, Funnliste funn) {
    var nokkel = kall.getAttribute("calledElement");
    if (!bunt.prosessnokler().contains(nokkel)) {
      funn.feil(modell, kall, "kall.ukjent", nokkel, Nermeste.til(nokkel, bunt.prosessnokler()));
    }
    if (!Xml.camunda(kall, "calledElementBinding").equals("deployment")) {
      funn.feil(modell, kall, "kall.binding", nokkel);
    }
    var medNokkel =
        Xml.barn(kall, "extensionElements").stream()
            .flatMap(u -> Xml.barn(u, "in").stream())
            .anyMatch(inn -> !inn.getAttribute("businessKey").isBlank());
    if (!medNokkel) {
      funn.feil(modell, kall, "kall.saksnummer");
    }
  }

  private static void beslutning(Lestbunt bunt, Xmlfil modell, Element regel, Omgivelse finnes, Funnliste funn) {
    var id = Xml.camunda(regel, "decisionRef");
    var binding = Xml.camunda(regel, "decisionRefBinding");
    if (bunt.beslutninger().contains(id)) {
      if (!binding.equals("deployment")) {
        funn.feil(modell, regel, "kall.binding", id);
      }
    } else if (finnes.fellesBeslutninger().contains(id)) {
      if (!binding.isEmpty() && !binding.equals("latest")) {
        funn.feil(modell, regel, "kall.bindingFelles", id);
      }
    } else {
      var kjente = new java.util.TreeSet<>(bunt.beslutninger());
      kjente.addAll(finnes.fellesBeslutninger());
      funn.feil(modell, regel, "kall.beslutning", id, Nermeste.til(id, kjente));
    }
  }
}
