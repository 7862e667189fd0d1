package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of the assignments a sentence speaks of, written as they are registered. */
final class Oppdragsnumre {

  private static final Pattern NUMMER =
      Monster.likegyldig(
          "oppdrag(?:et|a|ene)?_(?:nr\\.?|nummer)?_(?<forste>20\\d\\d_–_\\d{1,3}(?!\\d))"
              + "(?<flere>(?:_(?:,|og|samt)_(?:(?:oppdrag )?(?:nr\\.?)?_)?20\\d\\d_–_\\d{1,3}(?!\\d))*)");
  private static final Pattern BARE_NUMMER = Monster.av("20\\d\\d_–_\\d{1,3}(?!\\d)");

  private Oppdragsnumre() {}

  /** @return the numbers in their order, for instance {@code 2026-04} */
  static List<String> i(String setning) {
    var ut = new ArrayList<String>();
    Matcher treff = NUMMER.matcher(setning);
    while (treff.find()) {
      Matcher hvert = BARE_NUMMER.matcher(treff.group());
      while (hvert.find()) {
        String[] deler = hvert.group().split("\\s*" + Monster.STREK + "\\s*");
        ut.add(deler[0] + "-" + (deler[1].length() == 1 ? "0" : "") + deler[1]);
      }
    }
    return ut;
  }
}
