package no.saksflyt.sak;

import java.util.Map;

/**
 * One row of a table of figures.
 *
 * @param rad the group it belongs to; the rows of a group are shown together
 * @param verdi its code within the group
 * @param delAv the row this one and its siblings add up to; null for a row that is part of no sum
 * @param tall the number of each year; a year that is not there is not known, which is never the same as zero
 */
public record Tallrad(String rad, String verdi, Sum delAv, Map<Integer, Long> tall) {

  public Tallrad {
    tall = Map.copyOf(tall);
  }

  /**
   * Where a row that is a sum stands.
   *
   * @param rad its group
   * @param verdi its code
   */
  public record Sum(String rad, String verdi) {}
}
