package no.saksflyt.oppgave.vakt;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Stegegenskaper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads user tasks' extension properties from the deployed models; a deployed model never changes, so each is read once. */
@Component
class Steglesing {

  private final RepositoryService lager;
  private final Motor motor;
  private final Map<String, Stegregler> lest = new ConcurrentHashMap<>();

  Steglesing(@Lazy RepositoryService lager, Motor motor) {
    this.lager = lager;
    this.motor = motor;
  }

  Stegregler regler(String definisjon, String steg) {
    return lest.computeIfAbsent(definisjon + " " + steg, nokkel -> les(definisjon, steg));
  }

  private Stegregler les(String definisjon, String steg) {
    var modell = motor.somSystem("a guard reads its model", () -> lager.getBpmnModelInstance(definisjon));
    var egenskaper =
        modell.getModelElementById(steg) instanceof UserTask oppgave ? Stegegenskaper.av(oppgave) : Map.<String, String>of();
    return new Stegregler(
        delt(egenskaper.get("ruting")), delt(egenskaper.get("ulikFra")), egenskaper.get("rolle"));
  }

  private static List<String> delt(String verdi) {
    return verdi == null
        ? List.of()
        : Stream.of(verdi.split(",")).map(String::strip).filter(navn -> !navn.isEmpty()).toList();
  }
}
