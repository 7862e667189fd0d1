package no.saksflyt.oppgave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case's processes stand in their models. Whoever asks checks first that the person may see the case. */
@Service
@Transactional(readOnly = true)
public class Prosessbilde {

  /** A case of many parts runs the same small model many times; the first ones tell enough. */
  private static final int MAKS_INSTANSER = 50;

  private final RepositoryService lager;
  private final RuntimeService kjoring;
  private final HistoryService historikk;
  private final Saksprosesser prosesser;
  private final Motor motor;

  Prosessbilde(
      @Lazy RepositoryService lager,
      @Lazy RuntimeService kjoring,
      @Lazy HistoryService historikk,
      Saksprosesser prosesser,
      Motor motor) {
    this.lager = lager;
    this.kjoring = kjoring;
    this.historikk = historikk;
    this.prosesser = prosesser;
    this.motor = motor;
  }

  /**
   * One model of a case.
   *
   * @param prosess the process's key
   * @param navn its name
   * @param her what is active: element id and name
   * @param kommer the steps to come on the ordinary way, in the model's order; empty for an ended process
   * @param andre the steps that can come besides, as the case stands
   */
  public record Modell(
      String prosess, String navn, List<Element> her, List<Modellsteg> kommer, List<Modellsteg> andre) {}

  /**
   * @param id the element's id in the model
   * @param navn its name, or its kind's when it has none
   * @param antall how many tokens stand there
   */
  public record Element(String id, String navn, int antall) {}

  /**
   * @param saksnummer a case
   * @return its models, the main one first and those it called after it; empty when none was started
   */
  public List<Modell> modeller(Saksnummer saksnummer) {
    return motor.somSystem("a case page shows where its process stands", () -> les(saksnummer));
  }

  /**
   * @param saksnummer a case
   * @param prosess the key of one of its processes
   * @return the model the case runs or ran by, as BPMN XML; empty when the case has no such process
   */
  public Optional<String> xml(Saksnummer saksnummer, String prosess) {
    return motor.somSystem(
        "a case page shows its model",
        () -> Optional.ofNullable(definisjoner(saksnummer).get(prosess)).map(d -> innhold(d.getId())));
  }

  private List<Modell> les(Saksnummer saksnummer) {
    var her = new LinkedHashMap<String, Map<String, Integer>>();
    var instanser =
        kjoring
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(saksnummer.toString())
            .listPage(0, MAKS_INSTANSER);
    instanser.forEach(
        instans ->
            aktive(kjoring.getActivityInstance(instans.getId()))
                .forEach(
                    id ->
                        her.computeIfAbsent(instans.getProcessDefinitionId(), x -> new LinkedHashMap<>())
                            .merge(id, 1, Integer::sum)));
    var svart = svart(instanser);
    return definisjoner(saksnummer).values().stream()
        .map(
            definisjon ->
                modell(
                    definisjon,
                    her.getOrDefault(definisjon.getId(), Map.of()),
                    svart.getOrDefault(definisjon.getId(), Map.of())))
        .toList();
  }

  /** What has been answered so far, by definition; where parts of a case have answered differently, the first counts. */
  private Map<String, Map<String, Object>> svart(List<ProcessInstance> instanser) {
    if (instanser.isEmpty()) {
      return Map.of();
    }
    var definisjon = instanser.stream().collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getProcessDefinitionId));
    var svart = new HashMap<String, Map<String, Object>>();
    kjoring
        .createVariableInstanceQuery()
        .processInstanceIdIn(definisjon.keySet().toArray(String[]::new))
        .list()
        .forEach(
            variabel ->
                svart
                    .computeIfAbsent(definisjon.get(variabel.getProcessInstanceId()), x -> new HashMap<>())
                    .putIfAbsent(variabel.getName(), variabel.getValue()));
    return svart;
  }

  private Modell modell(ProcessDefinition definisjon, Map<String, Integer> aktive, Map<String, Object> svart) {
    var modell = lager.getBpmnModelInstance(definisjon.getId());
    var prosess = (Process) modell.getModelElementById(definisjon.getKey());
    var elementer = new ArrayList<Element>();
    aktive.forEach(
        (id, antall) -> {
          FlowElement element = modell.getModelElementById(id);
          elementer.add(new Element(id, Modellvei.navn(element), antall));
        });
    var videre = new Modellvei(prosess).etter(aktive.keySet(), svart);
    return new Modell(
        definisjon.getKey(),
        definisjon.getName() == null ? definisjon.getKey() : definisjon.getName(),
        elementer,
        videre.vanlige(),
        videre.andre());
  }

  /** The version each process of the case runs or last ran by, the main process first. */
  private Map<String, ProcessDefinition> definisjoner(Saksnummer saksnummer) {
    var ider = new LinkedHashSet<String>();
    var startet = prosesser.instanser(saksnummer);
    var alle =
        historikk
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(saksnummer.toString())
            .orderByProcessInstanceStartTime()
            .desc()
            .listPage(0, MAKS_INSTANSER);
    alle.stream().filter(i -> startet.contains(i.getId())).forEach(i -> ider.add(i.getProcessDefinitionId()));
    alle.forEach(i -> ider.add(i.getProcessDefinitionId()));
    var definisjoner = new LinkedHashMap<String, ProcessDefinition>();
    ider.stream().map(lager::getProcessDefinition).forEach(d -> definisjoner.putIfAbsent(d.getKey(), d));
    return definisjoner;
  }

  private static Set<String> aktive(ActivityInstance instans) {
    var ider = new LinkedHashSet<String>();
    if (instans != null) {
      samle(instans, ider);
    }
    return ider;
  }

  private static void samle(ActivityInstance instans, Set<String> ider) {
    for (var barn : instans.getChildActivityInstances()) {
      if (barn.getChildActivityInstances().length == 0 && barn.getChildTransitionInstances().length == 0) {
        ider.add(barn.getActivityId());
      }
      samle(barn, ider);
    }
    for (var overgang : instans.getChildTransitionInstances()) {
      ider.add(overgang.getActivityId());
    }
  }

  private String innhold(String definisjon) {
    try (InputStream fil = lager.getProcessModel(definisjon)) {
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
