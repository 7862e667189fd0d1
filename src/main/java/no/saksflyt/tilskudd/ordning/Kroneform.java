package no.saksflyt.tilskudd.ordning;

/** How a page writes an amount; {@link Kroner#tekst} is the one way. */
@FunctionalInterface
public interface Kroneform {

  /**
   * @param ore an amount in øre, or null
   * @return it in kroner
   */
  String tekst(Long ore);
}
