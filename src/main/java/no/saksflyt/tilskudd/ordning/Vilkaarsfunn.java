package no.saksflyt.tilskudd.ordning;

/**
 * What a scheme's table of conditions says to one condition of one application.
 *
 * @param vilkaar the condition's code in the table
 * @param resultat what follows
 * @param begrunnelse why, in words for the applicant
 */
public record Vilkaarsfunn(String vilkaar, Resultat resultat, String begrunnelse) {

  /** Mildest first; of several the last counts. The words stand under {@code ordning.vilkaarsresultat.<code>}. */
  public enum Resultat {
    OK,

    /** Can be mended within a deadline. */
    MANGEL,

    /** Assessed, and refused with reasons. */
    AVSLAG,

    /** Not assessed on its merits. */
    AVVIST
  }
}
