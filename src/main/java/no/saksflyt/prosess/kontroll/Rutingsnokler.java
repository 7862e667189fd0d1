package no.saksflyt.prosess.kontroll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What a model can route on: answers in its forms, what the beans of its service tasks write, and results of the tables it asks.
 * A process it calls has its own.
 *
 * @param svar the texts each variable can become, by its name; no texts when it is true or false, or a number
 */
record Rutingsnokler(Map<String, Set<String>> svar) {

  static Rutingsnokler av(Lestbunt bunt, Xmlfil modell, Omgivelse finnes) {
    var nokler = new Rutingsnokler(new HashMap<>());
    Xml.alle(modell.innhold(), "userTask").forEach(oppgave -> nokler.fraSkjema(bunt, oppgave));
    Xml.alle(modell.innhold(), "serviceTask").forEach(oppgave -> nokler.fraBonne(finnes, oppgave));
    Xml.alle(modell.innhold(), "businessRuleTask").forEach(regel -> nokler.fraBeslutning(bunt, regel));
    return nokler;
  }

  Set<String> alle() {
    return svar.keySet();
  }

  /** The texts the variable can become; empty when it is true or false, a number, or not there. */
  Set<String> verdier(String nokkel) {
    return svar.getOrDefault(nokkel, Set.of());
  }

  private void fraSkjema(Lestbunt bunt, Element oppgave) {
    for (var nokkel : Egenskaper.verdier(oppgave, "ruting")) {
      leggTil(nokkel, Set.of());
      bunt.skjema(Xml.camunda(oppgave, "formRef"))
          .flatMap(skjema -> skjema.felt(nokkel))
          .filter(felt -> !felt.path("type").asText().equals("checkbox"))
          .ifPresent(felt -> leggTil(nokkel, Set.copyOf(Skjemafil.verdier(felt))));
    }
  }

  private void fraBonne(Omgivelse finnes, Element oppgave) {
    var navn = Delegatregel.ETT_NAVN.matcher(Xml.camunda(oppgave, "delegateExpression").strip());
    if (navn.matches()) {
      finnes.delegater().getOrDefault(navn.group(1), Map.of()).forEach(this::leggTil);
    }
  }

  private void fraBeslutning(Lestbunt bunt, Element regel) {
    var nokkel = Xml.camunda(regel, "resultVariable");
    if (!nokkel.isBlank()) {
      leggTil(nokkel, Set.of());
      bunt.beslutning(Xml.camunda(regel, "decisionRef")).ifPresent(b -> leggTil(nokkel, Beslutning.svar(b)));
    }
  }

  private void leggTil(String nokkel, Set<String> verdier) {
    svar.computeIfAbsent(nokkel, ny -> new HashSet<>()).addAll(verdier);
  }
}
