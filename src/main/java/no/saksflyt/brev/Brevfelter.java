package no.saksflyt.brev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What only one letter says, as it is kept beside the letter so that it can be sent again. */
@Component
class Brevfelter {

  private static final int MAKS = 400_000;

  private final ObjectMapper json;

  Brevfelter(ObjectMapper json) {
    this.json = json;
  }

  /** @return the fields as text; null when they are too long to keep, so that the letter must be written anew */
  String skriv(Map<String, String> felter) {
    try {
      var tekst = json.writeValueAsString(felter);
      return tekst.length() <= MAKS ? tekst : null;
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }

  Map<String, String> les(String tekst) {
    try {
      return json.readValue(tekst, new TypeReference<>() {});
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
