package no.saksflyt.sak;

import java.util.List;

/**
 * Figures by year.
 *
 * @param ar the years, the earliest first
 * @param rader the rows in their order
 * @param merknader what whoever reads them should know, in words
 * @param sporsmal what is to be asked about them, in words; it may tell single numbers and is never published
 */
public record Talltabell(List<Integer> ar, List<Tallrad> rader, List<String> merknader, List<String> sporsmal) {

  public Talltabell {
    ar = List.copyOf(ar);
    rader = List.copyOf(rader);
    merknader = List.copyOf(merknader);
    sporsmal = List.copyOf(sporsmal);
  }
}
