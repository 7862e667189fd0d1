package no.saksflyt.prosess.kontroll;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which name somebody meant. */
final class Nermeste {

  private Nermeste() {}

  /**
   * @param navn a name that does not exist
   * @param mulige names that do
   * @return the one that takes the fewest changes of letters, {@code –} when none is near
   */
  static String til(String navn, Collection<String> mulige) {
    var grense = Math.max(3, navn.length() / 2);
    return mulige.stream()
        .filter(m -> avstand(navn, m) <= grense)
        .min(Comparator.comparingInt((String m) -> avstand(navn, m)).thenComparing(Comparator.naturalOrder()))
        .orElse("–");
  }

  /** The number of letters to add, drop or change, without regard to case. */
  static int avstand(String en, String annen) {
    var a = en.toLowerCase(Locale.ROOT);
    var b = annen.toLowerCase(Locale.ROOT);
    var forrige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      forrige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var denne = new int[b.length() + 1];
      denne[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int bytte = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        denne[j] = Math.min(bytte, 1 + Math.min(forrige[j], denne[j - 1]));
      }
      forrige = denne;
    }
    return forrige[b.length()];
  }
}
