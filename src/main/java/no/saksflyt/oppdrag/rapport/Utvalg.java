package no.saksflyt.oppdrag.rapport;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report collects: the goals named, with their parameters and assignments, and single parameters and assignments beside
 * them. Nothing named means everything of the year.
 *
 * @param maal numbers of goals
 * @param sp numbers of steering parameters
 * @param oppdrag numbers of assignments
 */
public record Utvalg(Set<String> maal, Set<String> sp, Set<String> oppdrag) {

  /** Everything of the year. */
  public static final Utvalg ALT = new Utvalg(Set.of(), Set.of(), Set.of());

  /** Reads lists as they are kept and written: numbers between commas. */
  static Utvalg av(String maal, String sp, String oppdrag) {
    return new Utvalg(liste(maal), liste(sp), liste(oppdrag));
  }

  private static Set<String> liste(String tekst) {
    return tekst == null
        ? Set.of()
        : Arrays.stream(tekst.split("[,;\\s]+")).filter(t -> !t.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean alt() {
    return maal.isEmpty() && sp.isEmpty() && oppdrag.isEmpty();
  }

  boolean harMaal(String kode) {
    return alt() || maal.contains(kode);
  }

  boolean har(Styringsparameter parameter) {
    return harMaal(parameter.maal()) || sp.contains(parameter.kode());
  }

  boolean harOppdrag(String nummer, String maalkode) {
    return alt() || maalkode != null && maal.contains(maalkode) || nummer != null && oppdrag.contains(nummer);
  }
}
