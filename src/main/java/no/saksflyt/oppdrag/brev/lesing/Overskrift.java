package no.saksflyt.oppdrag.brev.lesing;

/**
 * A heading that begins something in a letter.
 *
 * @param art what it begins
 * @param start where it starts
 * @param slutt where what it tells by itself ends; a title may follow
 * @param maal the goal's number, for a goal that is one; else null
 * @param nummer the assignment's number, for an assignment; else null
 * @param revidert whether it says that the assignment is revised
 * @param del the part the heading is about, normalised, or null
 */
record Overskrift(Art art, int start, int slutt, Integer maal, String nummer, boolean revidert, String del) {

  enum Art {
    KAPITTEL,
    MAAL,
    FLERE_MAAL,
    FOU,
    VEDLEGG,
    /** Assignments given in earlier years follow. */
    TIDLIGERE,
    OPPDRAG,
    UNDERSKRIFT
  }

  static Overskrift av(Art art, int start, int slutt) {
    return new Overskrift(art, start, slutt, null, null, false, null);
  }
}
