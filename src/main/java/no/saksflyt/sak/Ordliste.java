package no.saksflyt.sak;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.saksflyt.felles.Meldinger;

/** Splits texts into the words cases are found by: lower case, æ ø å kept, numbers with their stroke or dash kept whole. */
final class Ordliste {

  /** Longer words are cut, in the table and in the question alike. */
  private static final int MAKS_TEGN = 40;

  /** A number like 2026/000123 or 2026-07 is one word; all else splits at what is neither letter nor digit. */
  private static final Pattern ORD = Pattern.compile("\\d{4}[/-]\\d{0,6}|[\\p{L}\\p{Nd}]+");

  private static final Pattern SAKSNUMMER = Pattern.compile("(\\d{4})/0*(\\d{1,6})");

  private Ordliste() {}

  /**
   * @param tekst any text, or null
   * @return its words, each once
   */
  static Set<String> av(String tekst) {
    var ord = new TreeSet<String>();
    if (tekst != null) {
      ORD.matcher(tekst.toLowerCase(Meldinger.BOKMAL)).results().forEach(treff -> ord.add(kort(treff.group())));
    }
    return ord;
  }

  /**
   * @param saksnummer a case number as it is printed
   * @return the ways people write it: in full, without zeros, and the running number alone, with or without zeros
   */
  static Set<String> avSaksnummer(String saksnummer) {
    var treff = SAKSNUMMER.matcher(saksnummer);
    if (!treff.matches()) {
      return Set.of(saksnummer);
    }
    return new TreeSet<>(
        List.of(saksnummer, treff.group(1) + "/" + treff.group(2), saksnummer.substring(5), treff.group(2)));
  }

  private static String kort(String ord) {
    return ord.length() <= MAKS_TEGN ? ord : ord.substring(0, MAKS_TEGN);
  }
}
