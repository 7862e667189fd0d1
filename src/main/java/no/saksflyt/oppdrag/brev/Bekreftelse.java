package no.saksflyt.oppdrag.brev;

import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * What a confirmed letter did.
 *
 * @param opprettet the assignments it made
 * @param endret those it changed
 * @param uendret those it repeats unchanged
 */
public record Bekreftelse(List<Virket> opprettet, List<Virket> endret, List<Virket> uendret) {

  /**
   * @param saksnummer the assignment's case
   * @param nummer its number, or null
   */
  public record Virket(Saksnummer saksnummer, String nummer) {}

  static Bekreftelse av(List<Brevregister.Virkning> virkninger) {
    return new Bekreftelse(
        med(virkninger, Brevplan.Slag.NY), med(virkninger, Brevplan.Slag.ENDRET), med(virkninger, Brevplan.Slag.UENDRET));
  }

  /** An assignment several letters of a file name is told once for each way it was touched. */
  private static List<Virket> med(List<Brevregister.Virkning> virkninger, Brevplan.Slag slag) {
    return virkninger.stream()
        .filter(v -> v.utfall() == slag)
        .map(v -> new Virket(v.saksnummer(), v.nummer()))
        .distinct()
        .toList();
  }
}
