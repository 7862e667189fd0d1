package no.saksflyt.oppgave.dor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the kind of one of the engine's own errors: input is never answered as a fault of ours. */
@Component
class Motorfeil {

  private static final Set<String> SAMTIDIG = Set.of("OptimisticLockingException", "TaskAlreadyClaimedException");
  private static final Set<String> FINNES_IKKE = Set.of("NullValueException", "NotFoundException");
  private static final Set<String> INNDATA =
      Set.of("BadUserRequestException", "NotValidException", "InvalidRequestException", "QueryParameterException", "RestException");
  private static final String UTENFOR_KRETSEN = "no authenticated tenant";

  private final ObjectMapper json;

  Motorfeil(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param status the status the engine answered with
   * @param kropp its body
   * @return the status it ought to have
   */
  HttpStatus status(int status, String kropp) {
    var innhold = les(kropp);
    var type = innhold.path("type").asText("");
    if (SAMTIDIG.contains(type)) {
      return HttpStatus.CONFLICT;
    }
    if (FINNES_IKKE.contains(type) || innhold.path("message").asText("").contains(UTENFOR_KRETSEN)) {
      return HttpStatus.NOT_FOUND;
    }
    if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && INNDATA.contains(type)) {
      return HttpStatus.BAD_REQUEST;
    }
    var kjent = HttpStatus.resolve(status);
    return kjent == null ? HttpStatus.INTERNAL_SERVER_ERROR : kjent;
  }

  /** @return the kind and text of the error, for our own log only */
  String tilLogg(String kropp) {
    var innhold = les(kropp);
    return innhold.path("type").asText("?") + ": " + innhold.path("message").asText("?");
  }

  private JsonNode les(String kropp) {
    try {
      var lest = json.readTree(kropp);
      return lest == null ? json.missingNode() : lest;
    } catch (JsonProcessingException ikkeJson) {
      return json.missingNode();
    }
  }
}
