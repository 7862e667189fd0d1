package no.saksflyt.oppdrag.rapport;

import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;

/**
 * One thing a unit is to write of.
 *
 * @param slag an assignment or a steering parameter
 * @param ref the assignment's case number or the parameter's id
 * @param enhet the unit
 * @param tekst what is written, or null
 * @param lys an assignment's traffic light, or null
 * @param verdi a parameter's number, or null
 * @param forelopig whether the number is preliminary
 * @param kilde where the number comes from, or null
 * @param ikkeLeverbar why there is no number, or null
 */
public record Rapportpunkt(
    Slag slag,
    String ref,
    String enhet,
    String tekst,
    Trafikklys lys,
    String verdi,
    boolean forelopig,
    String kilde,
    String ikkeLeverbar) {

  /** What a point is about. */
  public enum Slag {
    OPPDRAG,
    SP
  }

  static Rapportpunkt tomt(Slag slag, String ref, String enhet) {
    return new Rapportpunkt(slag, ref, enhet, null, null, null, false, null, null);
  }

  /** @return whether something is still missing in it; a qualitative parameter is answered by a text */
  public boolean hull() {
    return switch (slag) {
      case OPPDRAG -> tekst == null || lys == null;
      case SP -> tekst == null && verdi == null && ikkeLeverbar == null;
    };
  }
}
