package no.saksflyt.tilskudd.ordning;

/**
 * An instalment of a scheme's plan of payment.
 *
 * @param prosent its part of what is granted, 1 to 100
 * @param utloser what must be there before it is paid
 */
public record Termin(int prosent, Utloser utloser) {

  /** The words stand under {@code ordning.utloser.<code>}. */
  public enum Utloser {
    AKSEPT,
    DELRAPPORT,
    SLUTTRAPPORT
  }
}
