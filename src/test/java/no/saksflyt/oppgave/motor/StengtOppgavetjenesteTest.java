package no.saksflyt.oppgave.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is refused is refused for the one who has every right to the task, and lets the system through. */
class StengtOppgavetjenesteTest extends Saksgang {

  @Test
  @DisplayName("each refused method refuses whoever has the task")
  void hverMetode() {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    loggInn("koordinator");
    oppgaver.claim(id, "koordinator");
    var metoder = Stream.concat(stengte(Stengtoppgavetjeneste.class), startskjemaer()).toList();
    assertThat(metoder).hasSizeGreaterThan(70);
    for (var metode : metoder) {
      var tjeneste = metode.getDeclaringClass() == Skjemavakt.class ? skjemaer : oppgaver;
      var argumenter = Arrays.stream(metode.getParameterTypes()).map(t -> argument(t, id)).toArray();
      metode.setAccessible(true);
      assertThatThrownBy(() -> metode.invoke(tjeneste, argumenter))
          .as(metode.toString())
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IkkeTillatt.class)
          .extracting(feil -> ((Avvisning) feil).kode())
          .isEqualTo("feil.vakt.stengt");
    }
  }

  private static Stream<Method> startskjemaer() {
    return stengte(Skjemavakt.class).filter(m -> m.getName().contains("Start") || m.getName().contains("Rendered"));
  }

  private static Stream<Method> stengte(Class<?> klasse) {
    return Arrays.stream(klasse.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
  }

  private static Object argument(Class<?> type, String id) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 1;
    }
    return Objects.equals(type, String.class) ? id : null;
  }
}
