package no.saksflyt.oppdrag.plan;

/**
 * A risk as somebody wrote it.
 *
 * @param id its row, or null for a new one
 * @param versjon the version that was looked at
 * @param beskrivelse what may go wrong
 * @param sannsynlighet 1 to 5, as written
 * @param konsekvens 1 to 5, as written
 * @param sannsynlighetEtter 1 to 5 once the measures are done, as written, or blank
 * @param konsekvensEtter 1 to 5 once the measures are done, as written, or blank
 */
public record Risikoskjema(
    Long id,
    Long versjon,
    String beskrivelse,
    String sannsynlighet,
    String konsekvens,
    String sannsynlighetEtter,
    String konsekvensEtter) {

  public static final Risikoskjema TOMT = new Risikoskjema(null, null, null, null, null, null, null);

  /** @return the form of a risk that is to be changed */
  public static Risikoskjema av(Risiko r) {
    return new Risikoskjema(
        r.id(),
        r.versjon(),
        r.beskrivelse(),
        String.valueOf(r.sannsynlighet()),
        String.valueOf(r.konsekvens()),
        r.sannsynlighetEtter() == null ? null : r.sannsynlighetEtter().toString(),
        r.konsekvensEtter() == null ? null : r.konsekvensEtter().toString());
  }
}
