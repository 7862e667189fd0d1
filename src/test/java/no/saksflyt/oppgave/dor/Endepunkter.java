package no.saksflyt.oppgave.dor;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds every JAX-RS method of an application by walking its resources and the resources they lead to. */
final class Endepunkter {

  private final Set<String> funnet = new TreeSet<>();
  private final Deque<Class<?>> vei = new ArrayDeque<>();

  private Endepunkter() {}

  /** @return every endpoint as method and path, {@code GET /task/{id}} */
  static Set<String> i(Application applikasjon) {
    var alle = new Endepunkter();
    for (var klasse : applikasjon.getClasses()) {
      var rot = klasse.getAnnotation(Path.class);
      if (rot != null) {
        alle.gaa(klasse, "/" + rot.value());
      }
    }
    return alle.funnet;
  }

  private void gaa(Class<?> klasse, String sti) {
    if (vei.contains(klasse)) {
      return;
    }
    vei.push(klasse);
    for (var metode : klasse.getMethods()) {
      String under = null;
      String verb = null;
      for (var deklarert : deklarasjoner(metode)) {
        var merke = deklarert.getAnnotation(Path.class);
        under = under == null && merke != null ? merke.value() : under;
        verb = verb == null ? verb(deklarert) : verb;
      }
      if (under != null || verb != null) {
        var hele = (sti + "/" + (under == null ? "" : under)).replaceAll("/+", "/").replaceAll("/$", "");
        if (verb == null) {
          gaa(metode.getReturnType(), hele);
        } else {
          funnet.add(verb + " " + (hele.isEmpty() ? "/" : hele));
        }
      }
    }
    vei.pop();
  }

  private static String verb(Method metode) {
    for (Annotation merke : metode.getAnnotations()) {
      var http = merke.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        return http.value();
      }
    }
    return null;
  }

  private static Set<Method> deklarasjoner(Method metode) {
    var typer = new LinkedHashSet<Class<?>>();
    for (Class<?> c = metode.getDeclaringClass(); c != null; c = c.getSuperclass()) {
      legg(c, typer);
    }
    var funnet = new LinkedHashSet<Method>();
    funnet.add(metode);
    for (var type : typer) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(m -> m.getName().equals(metode.getName()))
          .filter(m -> Arrays.equals(m.getParameterTypes(), metode.getParameterTypes()))
          .forEach(funnet::add);
    }
    return funnet;
  }

  private static void legg(Class<?> type, Set<Class<?>> typer) {
    if (typer.add(type)) {
      Arrays.stream(type.getInterfaces()).forEach(i -> legg(i, typer));
    }
  }
}
