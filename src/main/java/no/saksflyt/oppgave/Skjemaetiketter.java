package no.saksflyt.oppgave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.saksflyt.felles.Enheter;
import no.saksflyt.tilgang.Personer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of deployed forms: label of each field and of each of its choices. A deployed version never changes, so it is kept. */
@Component
class Skjemaetiketter {

  private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Enheter enheter;
  private final Personer personer;
  private final Map<String, List<Etikett>> lest = new ConcurrentHashMap<>();

  Skjemaetiketter(JdbcClient jdbc, ObjectMapper json, Enheter enheter, Personer personer) {
    this.jdbc = jdbc;
    this.json = json;
    this.enheter = enheter;
    this.personer = personer;
  }

  /**
   * @param skjema a form's id
   * @param versjon its version in the engine
   * @return its fields in order; none when the form is no longer there
   */
  List<Etikett> til(String skjema, int versjon) {
    return lest.computeIfAbsent(skjema + "#" + versjon, x -> les(skjema, versjon));
  }

  private List<Etikett> les(String skjema, int versjon) {
    var felt = new ArrayList<Etikett>();
    jdbc.sql(
            "select b.BYTES_ as innhold from ACT_RE_CAMFORMDEF f join ACT_GE_BYTEARRAY b"
                + " on b.DEPLOYMENT_ID_ = f.DEPLOYMENT_ID_ and b.NAME_ = f.RESOURCE_NAME_"
                + " where f.KEY_ = :skjema and f.VERSION_ = :versjon")
        .param("skjema", skjema)
        .param("versjon", versjon)
        .query((rs, nr) -> rs.getBytes("innhold"))
        .optional()
        .ifPresent(innhold -> samle(tre(innhold).path("components"), felt));
    return List.copyOf(felt);
  }

  private void samle(JsonNode deler, List<Etikett> felt) {
    for (var del : deler) {
      if (del.hasNonNull("key")) {
        var valg = new HashMap<String, String>();
        del.path("values").forEach(v -> valg.put(v.path("value").asText(), v.path("label").asText()));
        felt.add(new Etikett(del.path("key").asText(), etikett(del), valg));
      }
      samle(del.path("components"), felt);
    }
  }

  private static String etikett(JsonNode del) {
    for (var sted : List.of("label", "dateLabel")) {
      if (del.hasNonNull(sted) && !del.get(sted).asText().isBlank()) {
        return del.get(sted).asText();
      }
    }
    return del.path("key").asText();
  }

  private JsonNode tre(byte[] innhold) {
    try {
      return json.readTree(innhold);
    } catch (IOException uleselig) {
      return json.createObjectNode();
    }
  }

  /** A field of a form. */
  final class Etikett {

    private final String nokkel;
    private final String etikett;
    private final Map<String, String> valg;

    private Etikett(String nokkel, String etikett, Map<String, String> valg) {
      this.nokkel = nokkel;
      this.etikett = etikett;
      this.valg = valg;
    }

    String nokkel() {
      return nokkel;
    }

    String etikett() {
      return etikett;
    }

    /** @return an answer as people read it: choices by their labels, ids of units and persons by name, dates Norwegian */
    String ord(JsonNode verdi) {
      if (verdi.isArray()) {
        return StreamSupport.stream(verdi.spliterator(), false).map(this::ord).collect(Collectors.joining(", "));
      }
      if (verdi.isBoolean()) {
        return verdi.asBoolean() ? "Ja" : "Nei";
      }
      var tekst = verdi.asText();
      if (valg.containsKey(tekst)) {
        return valg.get(tekst);
      }
      if (tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(tekst).format(NORSK);
      }
      return tekst.matches("[a-z][a-z0-9]{1,63}")
          ? enheter.finn(tekst).map(e -> e.navn()).orElseGet(() -> personer.navn(tekst))
          : tekst;
    }
  }
}
