package no.saksflyt.frist;

/**
 * What a rule set says on one point: the provision and the passage letters print.
 *
 * @param regelverk the rule set's code
 * @param nokkel the point, for instance {@code klageadgang}
 * @param hjemmel the provision, null while nobody has stated it
 * @param tekstNb the passage in bokmål, null while it is not written
 * @param tekstNn the passage in nynorsk, null while it is not written
 * @param versjon counts the changes of the row
 */
public record Regelverkstekst(
    String regelverk, String nokkel, String hjemmel, String tekstNb, String tekstNn, long versjon) {

  /** @return true when the provision and both passages are there, so that a letter can print them */
  public boolean fullstendig() {
    return hjemmel != null && tekstNb != null && tekstNn != null;
  }
}
