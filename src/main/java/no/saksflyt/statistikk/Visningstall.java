package no.saksflyt.statistikk;

/**
 * A number as it is shown.
 *
 * @param antall the number; null when it is not known or not shown
 * @param art why it is shown as it is
 */
public record Visningstall(Long antall, Art art) {

  /** Nobody has told the number: never the same as zero. */
  public static final Visningstall UKJENT = new Visningstall(null, Art.UKJENT);

  /** How a number is shown. */
  public enum Art {
    KJENT,
    UKJENT,
    /** Not zero, and below the limit of small numbers. */
    UNDER_GRENSE,
    /** Held back so that a smaller one cannot be reckoned out. */
    SKJULT
  }

  static Visningstall av(Long antall) {
    return antall == null ? UKJENT : new Visningstall(antall, Art.KJENT);
  }
}
