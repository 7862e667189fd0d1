package no.saksflyt.prosess.kontroll;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** A step that asks a table gives it what it asks for, and gets one answer the model can route on. */
final class Beslutningsregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      var nokler = Rutingsnokler.av(bunt, modell, finnes).alle();
      for (var regel : Xml.alle(modell.innhold(), "businessRuleTask")) {
        if (Xml.camunda(regel, "resultVariable").isBlank() || !Xml.camunda(regel, "mapDecisionResult").equals("singleEntry")) {
          funn.feil(modell, regel, "beslutning.resultat");
        }
        bunt.beslutning(Xml.camunda(regel, "decisionRef")).ifPresent(b -> beslutning(modell, regel, b, nokler, funn));
      }
    }
  }

  private static void beslutning(Xmlfil modell, Element regel, Element beslutning, Set<String> nokler, Funnliste funn) {
    var id = beslutning.getAttribute("id");
    var gitt = new TreeSet<>(inndata(regel));
    var kjente = new TreeSet<>(gitt);
    kjente.addAll(Omgivelse.VARIABLER);
    kjente.addAll(nokler);
    kjente.remove(Xml.camunda(regel, "resultVariable"));
    for (var spurt : Beslutning.spor(beslutning)) {
      if (!kjente.contains(spurt)) {
        funn.feil(modell, regel, "beslutning.inndata", id, spurt, Nermeste.til(spurt, gitt));
      }
    }
    if (Beslutning.antallSvar(beslutning) != 1) {
      funn.feil(modell, regel, "beslutning.ettSvar", id);
    } else if (!Beslutning.svarerAlltid(beslutning)) {
      funn.feil(modell, regel, "beslutning.alltid", id);
    }
  }

  /** What the step itself gives the table. */
  private static Set<String> inndata(Element regel) {
    var navn = new TreeSet<String>();
    Xml.barn(regel, "extensionElements").stream()
        .flatMap(u -> Xml.barn(u, "inputOutput").stream())
        .flatMap(io -> Xml.barn(io, "inputParameter").stream())
        .forEach(inn -> navn.add(inn.getAttribute("name")));
    return navn;
  }
}
