package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** Reads the files that tell the demonstration's story. */
class Demofil {

  private final ObjectMapper json;

  Demofil(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param navn the file's name without its ending
   * @param type what it is read into
   * @return its content
   */
  <T> T les(String navn, Class<T> type) {
    try (var fil = new ClassPathResource("demo/" + navn + ".yaml").getInputStream()) {
      Object innhold = new Yaml().load(fil);
      return json.convertValue(innhold, type);
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }
}
