package no.saksflyt.prosess.kontroll;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a family that are deployed together.
 *
 * @param navn the family's name
 * @param filer content by bare file name
 */
public record Bunt(String navn, SortedMap<String, byte[]> filer) {

  /** The bundle several families use. */
  public static final String FELLES = "felles";

  public Bunt {
    filer = Collections.unmodifiableSortedMap(new TreeMap<>(filer));
  }

  /**
   * @param navn the family's name
   * @param filer content by bare file name
   */
  public Bunt(String navn, Map<String, byte[]> filer) {
    this(navn, new TreeMap<>(filer));
  }

  /**
   * @param endret files that replace or join the bundle's own
   * @return the whole bundle as it would become
   */
  public Bunt med(Map<String, byte[]> endret) {
    var samlet = new TreeMap<>(filer);
    samlet.putAll(endret);
    return new Bunt(navn, samlet);
  }

  /**
   * @param fil a file of the bundle
   * @return the bundle without it
   */
  public Bunt uten(String fil) {
    var resten = new TreeMap<>(filer);
    resten.remove(fil);
    return new Bunt(navn, resten);
  }
}
