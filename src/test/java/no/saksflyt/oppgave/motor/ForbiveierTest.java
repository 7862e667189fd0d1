package no.saksflyt.oppgave.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The bypass list: every public method of the engine's task and form services is here as open, guarded or refused. A method
 * that comes with a new version of the engine fails the test until somebody has decided.
 */
class ForbiveierTest {

  /** Reading: the engine's grants and circles apply, and no step can be taken by it. */
  private static final Set<String> AAPNE =
      Set.of(
          "createTaskQuery()",
          "getIdentityLinksForTask(String)",
          "getVariable(String,String)",
          "getVariableLocal(String,String)",
          "getVariableLocalTyped(String,String)",
          "getVariableLocalTyped(String,String,boolean)",
          "getVariableTyped(String,String)",
          "getVariableTyped(String,String,boolean)",
          "getVariables(String)",
          "getVariables(String,Collection)",
          "getVariablesLocal(String)",
          "getVariablesLocal(String,Collection)",
          "getVariablesLocalTyped(String)",
          "getVariablesLocalTyped(String,Collection,boolean)",
          "getVariablesLocalTyped(String,boolean)",
          "getVariablesTyped(String)",
          "getVariablesTyped(String,Collection,boolean)",
          "getVariablesTyped(String,boolean)",
          "getTaskFormKey(String,String)");

  private static final Set<String> VOKTEDE =
      Set.of(
          "claim(String,String)",
          "setAssignee(String,String)",
          "complete(String)",
          "complete(String,Map)",
          "completeWithVariablesInReturn(String,Map,boolean)",
          "setFollowUpDate(String,Date)",
          "saveTask(Task)",
          "submitTaskForm(String,Map)",
          "submitTaskFormData(String,Map)",
          "submitTaskFormWithVariablesInReturn(String,Map,boolean)",
          "getDeployedTaskForm(String)",
          "getTaskFormData(String)",
          "getTaskFormVariables(String)",
          "getTaskFormVariables(String,Collection,boolean)");

  @Test
  @DisplayName("every method of the two services is open, guarded or refused")
  void alleMetoder() {
    var motorens =
        Stream.of(TaskService.class, FormService.class, TaskServiceImpl.class, FormServiceImpl.class)
            .flatMap(ForbiveierTest::offentlige)
            .map(ForbiveierTest::signatur)
            .collect(Collectors.toCollection(TreeSet::new));
    var avgjort = new TreeSet<String>();
    avgjort.addAll(AAPNE);
    avgjort.addAll(VOKTEDE);
    avgjort.addAll(avviste());
    assertThat(motorens).hasSizeGreaterThan(90).isEqualTo(avgjort);
  }

  @Test
  @DisplayName("a method is in one list only, and what is guarded is ours")
  void enListe() {
    assertThat(AAPNE).doesNotContainAnyElementsOf(VOKTEDE).doesNotContainAnyElementsOf(avviste());
    assertThat(VOKTEDE).doesNotContainAnyElementsOf(avviste());
    assertThat(
            Stream.of(Oppgavevakt.class, Skjemavakt.class)
                .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
                .map(ForbiveierTest::signatur))
        .containsAll(VOKTEDE);
  }

  /** What the closed classes refuse: each of their own public methods, and the form service's that are not guarded. */
  private static Set<String> avviste() {
    var alle =
        Stream.of(Stengtoppgavetjeneste.class, Skjemavakt.class)
            .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
            .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
            .map(ForbiveierTest::signatur)
            .collect(Collectors.toCollection(TreeSet::new));
    alle.removeAll(VOKTEDE);
    return alle;
  }

  private static Stream<Method> offentlige(Class<?> tjeneste) {
    return Arrays.stream(tjeneste.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
  }

  private static String signatur(Method metode) {
    return metode.getName()
        + Arrays.stream(metode.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
  }
}
