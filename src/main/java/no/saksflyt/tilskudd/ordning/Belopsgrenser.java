package no.saksflyt.tilskudd.ordning;

/**
 * The amounts a scheme draws lines at, in øre; each null where it draws none.
 *
 * @param minstOre the smallest amount that can be applied for
 * @param mestOre the largest
 * @param revisorOverOre grants above it have their accounts confirmed by an auditor
 */
public record Belopsgrenser(Long minstOre, Long mestOre, Long revisorOverOre) {

  /** Draws no line at all. */
  public static final Belopsgrenser INGEN = new Belopsgrenser(null, null, null);
}
