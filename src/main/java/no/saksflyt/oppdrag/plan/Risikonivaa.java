package no.saksflyt.oppdrag.plan;

/** How serious a risk is: probability times consequence, 1–5 low, 6–12 middle, 15–25 high (the domain's planning step). */
public enum Risikonivaa {
  LAV,
  MIDDELS,
  HOY;

  private static final int HOYST_LAV = 5;
  private static final int HOYST_MIDDELS = 12;

  /**
   * @param sannsynlighet 1 to 5
   * @param konsekvens 1 to 5
   * @return the level of their product, which is never 13 or 14
   */
  public static Risikonivaa av(int sannsynlighet, int konsekvens) {
    var produkt = sannsynlighet * konsekvens;
    return produkt <= HOYST_LAV ? LAV : produkt <= HOYST_MIDDELS ? MIDDELS : HOY;
  }
}
