package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns for printed Norwegian, where any space may be a line break and any dash another dash. In a pattern a space
 * stands for at least one space or line break, {@code _} for any number of them, and {@code –} for every kind of dash.
 */
final class Monster {

  /** Every dash letters are printed with. */
  static final String STREK = "[-\u2010\u2011\u2012\u2013\u2014\u2212]";

  /** The names of the months, nynorsk and abbreviations included. */
  static final String MAANED =
      "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
          + "|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept\\.|sep\\.|okt\\.|nov\\.|des\\.)";

  private Monster() {}

  /** @return the pattern, upper and lower case told apart */
  static Pattern av(String monster) {
    return Pattern.compile(utvid(monster), Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** @return the pattern, upper and lower case alike */
  static Pattern likegyldig(String monster) {
    return Pattern.compile(
        utvid(monster), Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** @return the pattern, upper and lower case alike, for what must stand on one line */
  static Pattern paaLinje(String monster) {
    return likegyldig(monster.replace(" ", "\\h+"));
  }

  /** @return the first of the named groups that took part in the match, or null */
  static String forste(Matcher treff, String... grupper) {
    for (String gruppe : grupper) {
      if (treff.group(gruppe) != null) {
        return treff.group(gruppe);
      }
    }
    return null;
  }

  private static String utvid(String monster) {
    return monster.replace(" ", "\\s+").replace("_", "\\s*").replace("–", STREK);
  }
}
