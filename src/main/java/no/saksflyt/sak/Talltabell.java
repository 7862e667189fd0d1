package no.saksflyt.sak;

import java.util.List;

/**
 * Figures by year.
 *
 * @param ar the years, the earliest first
 * @param rader the rows in their order
 * @param merknader what whoever reads them should know, in words
 */
public record Talltabell(List<Integer> ar, List<Tallrad> rader, List<String> merknader) {

  public Talltabell {
    ar = List.copyOf(ar);
    rader = List.copyOf(rader);
    merknader = List.copyOf(merknader);
  }
}
