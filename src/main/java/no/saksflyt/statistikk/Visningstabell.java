package no.saksflyt.statistikk;

import java.util.List;

/**
 * Figures as they are shown.
 *
 * @param ar the years, the earliest first
 * @param rader the rows in their order
 * @param merknader what whoever reads them should know, in words
 * @param grense numbers below this one are held back; null where every number is shown
 */
public record Visningstabell(List<Integer> ar, List<Visningsrad> rader, List<String> merknader, Integer grense) {

  /** @return the groups in their order */
  public List<String> grupper() {
    return rader.stream().map(Visningsrad::rad).distinct().toList();
  }

  /**
   * @param gruppe a group
   * @return its rows
   */
  public List<Visningsrad> rader(String gruppe) {
    return rader.stream().filter(r -> r.rad().equals(gruppe)).toList();
  }
}
