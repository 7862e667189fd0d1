package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chapter and post of the budget as printed.
 *
 * @param start where it starts
 * @param slutt where it ends
 * @param verdi {@code 671/21}
 */
record KapPost(int start, int slutt, String verdi) {

  private static final Pattern FORM =
      Monster.likegyldig(
          "(?<!\\p{L})(?:kap(?:ittel|\\.)?_(?<kap>\\d{3,4})(?!\\d)(?:[\\s,–]*(?!post)[^.;:\\d]{0,90}?)?,?_"
              + "(?:på )?post_(?<post>\\d{2})(?!\\d)|post_(?<post3>\\d{2})(?!\\d) (?:på|under|i) kap(?:ittel|\\.)?_"
              + "(?<kap3>\\d{3,4})(?!\\d)|(?<![\\d/])(?<kap2>\\d{3,4})_/_(?<post2>\\d{2})(?![\\d/]))");

  static List<KapPost> finn(CharSequence tekst) {
    var ut = new ArrayList<KapPost>();
    Matcher treff = FORM.matcher(tekst);
    while (treff.find()) {
      String verdi =
          treff.group("kap") != null ? treff.group("kap") + "/" + treff.group("post")
              : treff.group("kap3") != null ? treff.group("kap3") + "/" + treff.group("post3")
              : treff.group("kap2") + "/" + treff.group("post2");
      ut.add(new KapPost(treff.start(), treff.end(), verdi));
    }
    return ut;
  }
}
