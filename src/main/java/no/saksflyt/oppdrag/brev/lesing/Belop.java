package no.saksflyt.oppdrag.brev.lesing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of kroner as printed.
 *
 * @param start where it starts
 * @param slutt where it ends
 * @param ore the amount in øre
 * @param halvEnhet half of its last printed digit, in øre: what rounding can hide
 */
record Belop(int start, int slutt, long ore, long halvEnhet) {

  private static final String TALL = "(?<tall>\\d{1,3}(?:[\\s.]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";
  private static final Pattern BELOP =
      Monster.likegyldig(
          "(?<![\\d,.])" + TALL + "(?:_,–)?(?:_(?<enhet>mill\\.?|millioner|millionar|mrd\\.?|milliarder|milliardar"
              + "|tusen))?_(?:kroner|kr\\b\\.?)|(?<!\\p{L})kr\\.?_" + TALL.replace("tall", "tall2")
              + "(?:_,–)?(?:_(?<enhet2>mill\\.?|millioner|millionar|mrd\\.?))?");

  static List<Belop> finn(CharSequence tekst) {
    var ut = new ArrayList<Belop>();
    Matcher treff = BELOP.matcher(tekst);
    while (treff.find()) {
      String tall = treff.group("tall") != null ? treff.group("tall") : treff.group("tall2");
      String enhet = treff.group("enhet") != null ? treff.group("enhet") : treff.group("enhet2");
      ut.add(av(tall, enhet, treff.start(), treff.end()));
    }
    return ut;
  }

  /** @return the amount a table's cell holds, in the table's unit */
  static long celle(String tall, long oreForEn) {
    return new BigDecimal(rent(tall)).multiply(BigDecimal.valueOf(oreForEn)).longValue();
  }

  private static Belop av(String tall, String enhet, int start, int slutt) {
    BigDecimal verdi = new BigDecimal(rent(tall));
    BigDecimal ganger = BigDecimal.valueOf(ganger(enhet) * 100);
    BigDecimal siste = BigDecimal.ONE.movePointLeft(Math.max(0, verdi.scale()));
    long halv = enhet == null ? 0 : siste.multiply(ganger).longValue() / 2;
    return new Belop(start, slutt, verdi.multiply(ganger).longValue(), halv);
  }

  private static String rent(String tall) {
    String uten = tall.replaceAll("\\s", "");
    return uten.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")
        ? uten.replace(".", "").replace(',', '.') : uten.replace(',', '.');
  }

  private static long ganger(String enhet) {
    if (enhet == null) {
      return 1;
    }
    String navn = enhet.toLowerCase(Locale.ROOT);
    return navn.startsWith("mill") && !navn.startsWith("milli") || navn.startsWith("million") ? 1_000_000L
        : navn.startsWith("tusen") ? 1_000L
        : 1_000_000_000L;
  }
}
