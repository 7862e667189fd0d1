package no.saksflyt.tilskudd.behandling;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two projects are: the share of the words of both that they have in common. Simple, so that a person can see with their own
 * eyes why two were held together.
 */
final class Prosjektlikhet {

  /** From this share on two projects are held together, in per cent. */
  static final int GRENSE = 50;

  /** Shorter words are in every text. */
  private static final int KORTESTE_ORD = 4;

  private Prosjektlikhet() {}

  /**
   * @param en the text of one project
   * @param annen the text of another
   * @return the words both have in a hundred of those either has; 0 where one of them has none
   */
  static int prosent(String en, String annen) {
    var ordene = ord(en);
    var andre = ord(annen);
    if (ordene.isEmpty() || andre.isEmpty()) {
      return 0;
    }
    var felles = new HashSet<>(ordene);
    felles.retainAll(andre);
    var alle = new HashSet<>(ordene);
    alle.addAll(andre);
    return 100 * felles.size() / alle.size();
  }

  private static Set<String> ord(String tekst) {
    return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(ord -> ord.length() >= KORTESTE_ORD)
        .collect(Collectors.toSet());
  }
}
