package no.saksflyt.brev.web;

import java.util.List;

/**
 * The lines in which two texts differ.
 *
 * @param foer lines only the first has
 * @param etter lines only the second has
 */
record Linjeforskjell(List<String> foer, List<String> etter) {

  static Linjeforskjell mellom(String en, String annen) {
    var forste = linjer(en);
    var andre = linjer(annen);
    return new Linjeforskjell(uten(forste, andre), uten(andre, forste));
  }

  private static List<String> linjer(String tekst) {
    return tekst.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static List<String> uten(List<String> linjer, List<String> andre) {
    return linjer.stream().filter(l -> !andre.contains(l)).toList();
  }
}
