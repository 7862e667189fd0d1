package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Gives a value the type the engine's forms understand. */
@Component
class Skjemavariabel {

  private final ObjectMapper json;

  Skjemavariabel(ObjectMapper json) {
    this.json = json;
  }

  TypedValue av(Object verdi) {
    if (verdi instanceof Boolean sant) {
      return Variables.booleanValue(sant);
    }
    if (verdi instanceof Integer tall) {
      return Variables.integerValue(tall);
    }
    if (verdi instanceof Long tall) {
      return Variables.longValue(tall);
    }
    if (verdi instanceof Number tall) {
      return Variables.doubleValue(tall.doubleValue());
    }
    if (verdi instanceof Iterable<?> || verdi instanceof Map<?, ?>) {
      return SpinValues.jsonValue(skriv(verdi)).create();
    }
    return Variables.stringValue(verdi.toString());
  }

  private String skriv(Object verdi) {
    try {
      return json.writeValueAsString(verdi);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }
}
