package no.saksflyt.tilskudd;

/**
 * Which applications a list shows.
 *
 * @param utlysning id of a call, or null for all
 * @param status how they stand, or null for all
 * @param q part of the applicant's name or number, or of the title; null for all
 */
public record Soknadsutvalg(String utlysning, SoknadStatus status, String q) {

  public Soknadsutvalg {
    utlysning = utlysning == null || utlysning.isBlank() ? null : utlysning.strip();
    q = q == null || q.isBlank() ? null : q.strip();
  }
}
