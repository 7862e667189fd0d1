package no.saksflyt.oppdrag.rapport;

import java.util.regex.Pattern;

/** A goal is known by its number; cases have it as {@code 2}, {@code Mål 2} or {@code Mål 2: …}. */
final class Maalkode {

  private static final Pattern MONSTER = Pattern.compile("(?:Mål )?(\\d{1,2}(?:\\.\\d{1,2})?[a-z]?)(?::.*)?");

  private Maalkode() {}

  /** @return the number, null for a goal without one */
  static String av(String maal) {
    var treff = maal == null ? null : MONSTER.matcher(maal.strip());
    return treff != null && treff.matches() ? treff.group(1) : null;
  }
}
