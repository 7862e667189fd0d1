package no.saksflyt.oppgave.dor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Asks the engine for as many rows as it gives at most, where a program named no number: without one it answers with an error. */
final class MedGrense extends HttpServletRequestWrapper {

  private static final String GRENSE = "maxResults=2000";

  private MedGrense(HttpServletRequest request) {
    super(request);
  }

  static HttpServletRequest paa(HttpServletRequest request) {
    var sporring = request.getQueryString();
    return sporring != null && sporring.contains("maxResults=") ? request : new MedGrense(request);
  }

  @Override
  public String getQueryString() {
    var sendt = super.getQueryString();
    return sendt == null || sendt.isEmpty() ? GRENSE : sendt + "&" + GRENSE;
  }
}
