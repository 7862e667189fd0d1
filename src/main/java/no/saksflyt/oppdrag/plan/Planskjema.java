package no.saksflyt.oppdrag.plan;

/**
 * What a plan says of the whole, as somebody wrote it.
 *
 * @param versjon the version that was looked at; null where nobody had planned yet
 * @param ressurser what the assignment takes, or null
 * @param publiseres whether its report is to be published
 */
public record Planskjema(Long versjon, String ressurser, Boolean publiseres) {

  /** @return the form of a plan as it stands */
  public static Planskjema av(Plan plan) {
    return new Planskjema(plan.versjon(), plan.ressurser(), plan.publiseres());
  }
}
