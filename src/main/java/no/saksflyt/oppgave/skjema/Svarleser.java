package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Tid;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Turns what a client sends to the engine, typed or not, into plain values; never builds an object of somebody's class. */
@Component
class Svarleser {

  /** Stands for something no field can hold. */
  static final Object UKJENT = new Object();

  private final ObjectMapper json;

  Svarleser(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param sendt what came, by variable name; may be null
   * @param navn the names that are read; everything else is dropped
   */
  Map<String, Object> les(Map<String, Object> sendt, Set<String> navn) {
    var lest = new HashMap<String, Object>();
    if (sendt != null) {
      for (var en : navn) {
        if (sendt.containsKey(en)) {
          lest.put(en, verdi(sendt instanceof VariableMap typet ? typet.getValueTyped(en) : sendt.get(en)));
        }
      }
    }
    return lest;
  }

  private Object verdi(Object sendt) {
    if (sendt instanceof FileValue || sendt instanceof BytesValue) {
      return UKJENT;
    }
    if (sendt instanceof SerializableValue serialisert) {
      return innhold(serialisert);
    }
    return enkel(sendt instanceof TypedValue typet ? typet.getValue() : sendt);
  }

  private Object innhold(SerializableValue serialisert) {
    if (serialisert.isDeserialized() && !serialisert.getType().getName().equals("json")) {
      return enkel(serialisert.getValue());
    }
    var tekst = serialisert.getValueSerialized();
    if (tekst == null) {
      return null;
    }
    try {
      return json.readValue(tekst, Object.class);
    } catch (JsonProcessingException ikkeJson) {
      return UKJENT;
    }
  }

  private static Object enkel(Object verdi) {
    if (verdi instanceof Date dato) {
      return Instant.ofEpochMilli(dato.getTime()).atZone(Tid.OSLO).toOffsetDateTime().toString();
    }
    var enkel =
        verdi == null
            || verdi instanceof String
            || verdi instanceof Number
            || verdi instanceof Boolean
            || verdi instanceof Map
            || verdi instanceof Iterable;
    return enkel ? verdi : UKJENT;
  }
}
