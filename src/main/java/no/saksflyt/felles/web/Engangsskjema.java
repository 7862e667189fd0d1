package no.saksflyt.felles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that is sent to us a key of its own, hidden beside the token against forgery. */
class Engangsskjema implements RequestDataValueProcessor {

  /** The hidden field. */
  static final String FELT = "engangsnokkel";

  private final RequestDataValueProcessor vern;

  /** @param vern what adds the token; a form it adds nothing to only reads */
  Engangsskjema(RequestDataValueProcessor vern) {
    this.vern = vern;
  }

  @Override
  public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
    var felter = vern.getExtraHiddenFields(request);
    if (felter == null || felter.isEmpty()) {
      return felter;
    }
    var alle = new LinkedHashMap<>(felter);
    alle.put(FELT, UUID.randomUUID().toString());
    return alle;
  }

  @Override
  public String processAction(HttpServletRequest request, String action, String httpMethod) {
    return vern.processAction(request, action, httpMethod);
  }

  @Override
  public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
    return vern.processFormFieldValue(request, name, value, type);
  }

  @Override
  public String processUrl(HttpServletRequest request, String url) {
    return vern.processUrl(request, url);
  }
}
