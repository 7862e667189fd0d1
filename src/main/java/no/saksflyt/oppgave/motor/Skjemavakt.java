package no.saksflyt.oppgave.motor;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import no.saksflyt.felles.IkkeTillatt;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's form service with our reception in it: what a form sends is checked against the form, kept, and handed to the
 * family; what a form shows is read afresh. Processes begin through use cases, so start forms are closed to people.
 */
class Skjemavakt extends FormServiceImpl {

  private final ObjectProvider<Vaktsett> vakter;

  Skjemavakt(ObjectProvider<Vaktsett> vakter) {
    this.vakter = vakter;
  }

  @Override
  public void submitTaskForm(String id, Map<String, Object> svar) {
    send(
        id,
        svar,
        (oppgave, ruting) -> {
          super.submitTaskForm(oppgave, ruting);
          return null;
        });
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(String id, Map<String, Object> svar, boolean deserialiser) {
    return send(id, svar, (oppgave, ruting) -> super.submitTaskFormWithVariablesInReturn(oppgave, ruting, deserialiser));
  }

  /** The system's own answers go straight to the engine, everyone else's through the reception. */
  private VariableMap send(
      String id, Map<String, Object> svar, BiFunction<String, Map<String, Object>, VariableMap> motoren) {
    return vakt().bakkallet().erSystem()
        ? motoren.apply(id, svar)
        : vakt().innsending().send("submitTaskForm", id, svar, motoren);
  }

  @Override
  public void submitTaskFormData(String id, Map<String, String> svar) {
    submitTaskForm(id, svar == null ? null : new HashMap<>(svar));
  }

  @Override
  public VariableMap getTaskFormVariables(String id) {
    return getTaskFormVariables(id, null, true);
  }

  @Override
  public VariableMap getTaskFormVariables(String id, Collection<String> navn, boolean deserialiser) {
    return vakt().aapning().verdier(id, navn);
  }

  @Override
  public TaskFormData getTaskFormData(String id) {
    krevSynlig(id);
    return super.getTaskFormData(id);
  }

  @Override
  public InputStream getDeployedTaskForm(String id) {
    krevSynlig(id);
    return super.getDeployedTaskForm(id);
  }

  /** The engine would answer a hidden or finished task as bad input; we tell which it is. */
  private void krevSynlig(String id) {
    if (!vakt().bakkallet().erSystem()) {
      vakt().ramme().utfor("getTaskForm", () -> vakt().leser().hent(id, vakt().bakkallet().person()));
    }
  }

  @Override
  public Object getRenderedTaskForm(String id) {
    bareSystem("getRenderedTaskForm");
    return super.getRenderedTaskForm(id);
  }

  @Override
  public Object getRenderedTaskForm(String id, String motor) {
    bareSystem("getRenderedTaskForm");
    return super.getRenderedTaskForm(id, motor);
  }

  @Override
  public Object getRenderedStartForm(String definisjon) {
    bareSystem("getRenderedStartForm");
    return super.getRenderedStartForm(definisjon);
  }

  @Override
  public Object getRenderedStartForm(String definisjon, String motor) {
    bareSystem("getRenderedStartForm");
    return super.getRenderedStartForm(definisjon, motor);
  }

  @Override
  public StartFormData getStartFormData(String definisjon) {
    bareSystem("getStartFormData");
    return super.getStartFormData(definisjon);
  }

  @Override
  public String getStartFormKey(String definisjon) {
    bareSystem("getStartFormKey");
    return super.getStartFormKey(definisjon);
  }

  @Override
  public ProcessInstance submitStartFormData(String definisjon, Map<String, String> svar) {
    bareSystem("submitStartFormData");
    return super.submitStartFormData(definisjon, svar);
  }

  @Override
  public ProcessInstance submitStartFormData(String definisjon, String nokkel, Map<String, String> svar) {
    bareSystem("submitStartFormData");
    return super.submitStartFormData(definisjon, nokkel, svar);
  }

  @Override
  public ProcessInstance submitStartForm(String definisjon, Map<String, Object> svar) {
    bareSystem("submitStartForm");
    return super.submitStartForm(definisjon, svar);
  }

  @Override
  public ProcessInstance submitStartForm(String definisjon, String nokkel, Map<String, Object> svar) {
    bareSystem("submitStartForm");
    return super.submitStartForm(definisjon, nokkel, svar);
  }

  @Override
  public VariableMap getStartFormVariables(String definisjon) {
    bareSystem("getStartFormVariables");
    return super.getStartFormVariables(definisjon);
  }

  @Override
  public VariableMap getStartFormVariables(String definisjon, Collection<String> navn, boolean deserialiser) {
    bareSystem("getStartFormVariables");
    return super.getStartFormVariables(definisjon, navn, deserialiser);
  }

  @Override
  public InputStream getDeployedStartForm(String definisjon) {
    bareSystem("getDeployedStartForm");
    return super.getDeployedStartForm(definisjon);
  }

  private void bareSystem(String metode) {
    var vakt = vakt();
    if (!vakt.bakkallet().erSystem()) {
      vakt.ramme()
          .utfor(
              metode,
              () -> {
                vakt.bakkallet().person();
                throw new IkkeTillatt("feil.vakt.stengt");
              });
    }
  }

  private Vaktsett vakt() {
    return vakter.getObject();
  }
}
