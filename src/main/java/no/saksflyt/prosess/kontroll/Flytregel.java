package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Flows lead from something to something, and the ways out of a choice are named and cannot all be closed. */
final class Flytregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      var flyter = Xml.alle(modell.innhold(), "sequenceFlow");
      var ider =
          Xml.etterkommere(modell.innhold().getDocumentElement()).map(e -> e.getAttribute("id")).collect(Collectors.toSet());
      flyter.forEach(flyt -> ender(modell, flyt, ider, funn));
      Xml.alle(modell.innhold(), "exclusiveGateway", "inclusiveGateway").forEach(port -> valg(modell, port, flyter, funn));
    }
  }

  private static void ender(Xmlfil modell, Element flyt, Set<String> ider, Funnliste funn) {
    for (var ende : List.of("sourceRef", "targetRef")) {
      var id = flyt.getAttribute(ende);
      if (!ider.contains(id)) {
        funn.feil(modell, flyt, "flyt.ender", id, Nermeste.til(id, ider));
      }
    }
  }

  private static void valg(Xmlfil modell, Element port, List<Element> flyter, Funnliste funn) {
    var ut = flyter.stream().filter(f -> f.getAttribute("sourceRef").equals(port.getAttribute("id"))).toList();
    if (ut.size() < 2) {
      return;
    }
    if (port.getAttribute("name").isBlank()) {
      funn.feil(modell, port, "navn.mangler");
    }
    var standard = port.getAttribute("default");
    if (ut.stream().noneMatch(f -> f.getAttribute("id").equals(standard))) {
      funn.feil(modell, port, "flyt.standard");
    }
    for (var flyt : ut) {
      if (flyt.getAttribute("name").isBlank()) {
        funn.feil(modell, flyt, "flyt.navn");
      }
      var harVilkar = !Xml.barn(flyt, "conditionExpression").isEmpty();
      if (harVilkar == flyt.getAttribute("id").equals(standard)) {
        funn.feil(modell, flyt, harVilkar ? "flyt.standardVilkar" : "flyt.vilkar");
      }
    }
  }
}
