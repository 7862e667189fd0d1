package no.saksflyt.prosess.motor;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.saksflyt.oppgave.IModell;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans models may name, found by what they are: delegates, and beans with a method marked {@link IModell}. Looks only at
 * classes, so that the engine can ask before the beans themselves are made.
 */
@Component
public class Modellbonner {

  private static final String HUSET = "no.saksflyt.";

  private final ConfigurableListableBeanFactory bonner;
  private Map<String, Map<String, Integer>> metoder;
  private Map<String, Map<String, Set<String>>> delegater;

  Modellbonner(ConfigurableListableBeanFactory bonner) {
    this.bonner = bonner;
  }

  /** @return the methods models may call with their number of arguments, by bean name */
  public synchronized Map<String, Map<String, Integer>> metoder() {
    finn();
    return metoder;
  }

  /** @return names of the beans that do the work of service tasks */
  public synchronized Set<String> delegater() {
    finn();
    return delegater.keySet();
  }

  /**
   * @return by the name of each bean that does the work of service tasks, the variables it writes with the texts they can become;
   *     no texts when a variable is true or false
   */
  public synchronized Map<String, Map<String, Set<String>>> skriver() {
    finn();
    return delegater;
  }

  /**
   * @param navn a name in an expression
   * @return the bean of that name, or null when models may not name it
   */
  Object hent(String navn) {
    return metoder().containsKey(navn) || delegater().contains(navn) ? bonner.getBean(navn) : null;
  }

  boolean kjenner(String navn) {
    return metoder().containsKey(navn) || delegater().contains(navn);
  }

  private void finn() {
    if (metoder != null) {
      return;
    }
    var kall = new TreeMap<String, Map<String, Integer>>();
    var arbeid = new TreeMap<String, Map<String, Set<String>>>();
    for (var navn : bonner.getBeanDefinitionNames()) {
      var type = bonner.getType(navn, false);
      var klasse = type == null ? null : ClassUtils.getUserClass(type);
      if (klasse == null || !klasse.getName().startsWith(HUSET)) {
        continue;
      }
      if (JavaDelegate.class.isAssignableFrom(klasse)) {
        arbeid.put(navn, skriver(klasse));
      }
      var apne = metoder(klasse);
      if (!apne.isEmpty()) {
        kall.put(navn, apne);
      }
    }
    delegater = Map.copyOf(arbeid);
    metoder = Map.copyOf(kall);
  }

  private static Map<String, Set<String>> skriver(Class<?> klasse) {
    var steg = klasse.getAnnotation(Steg.class);
    return steg == null
        ? Map.of()
        : Arrays.stream(steg.skriver()).collect(Collectors.toMap(Skriver::navn, s -> Set.of(s.verdier())));
  }

  /**
   * @param klasse a bean's class
   * @return its methods models may call, with their number of arguments
   */
  public static Map<String, Integer> metoder(Class<?> klasse) {
    return Arrays.stream(klasse.getMethods())
        .filter(m -> m.isAnnotationPresent(IModell.class) && Modifier.isPublic(m.getModifiers()))
        .collect(Collectors.toMap(java.lang.reflect.Method::getName, java.lang.reflect.Method::getParameterCount, (a, b) -> a));
  }
}
