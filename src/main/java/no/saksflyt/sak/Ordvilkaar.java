package no.saksflyt.sak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person wrote in a search field as SQL conditions on the words cases are found by; lists of the rooms share it. */
public final class Ordvilkaar {

  private static final int MAKS_ORD = 8;

  private static final String FINNES =
      "exists (select 1 from sakssok o where o.saksnummer = %2$s and o.ord >= :fra%1$d and o.ord < :til%1$d)";

  private static final String BLANT =
      "(select distinct o.saksnummer from sakssok o where o.ord >= :fra%1$d and o.ord < :til%1$d) k"
          + " join sak s on s.saksnummer = k.saksnummer";

  private final List<String> ord;
  private final boolean uforstaaelig;

  private Ordvilkaar(List<String> ord, boolean uforstaaelig) {
    this.ord = ord;
    this.uforstaaelig = uforstaaelig;
  }

  /** @param sporring words or beginnings of words, all of which must be found; null or empty for every case */
  public static Ordvilkaar av(String sporring) {
    var alle = new ArrayList<>(Ordliste.av(sporring));
    // A longer word is the rarer one; beyond the eighth nothing is gained.
    alle.sort(Comparator.comparing(String::length).reversed());
    var ord = List.copyOf(alle.subList(0, Math.min(MAKS_ORD, alle.size())));
    return new Ordvilkaar(ord, ord.isEmpty() && sporring != null && !sporring.isBlank());
  }

  /** @return whether something was written that holds no word: then nothing is found */
  public boolean uforstaaelig() {
    return uforstaaelig;
  }

  int antall() {
    return ord.size();
  }

  /**
   * @param kolonne the column that holds the case number
   * @return one condition for each word, tried case by case: a word that stands in every case gathers nothing
   */
  public List<String> sql(String kolonne) {
    return sql(kolonne, null);
  }

  /** The same without the word at this place, which leads; all of them for null. */
  List<String> sql(String kolonne, Integer ledende) {
    var vilkaar = new ArrayList<String>();
    for (int i = 0; i < ord.size(); i++) {
      if (ledende == null || ledende != i) {
        vilkaar.add(FINNES.formatted(i, kolonne));
      }
    }
    return vilkaar;
  }

  /**
   * @param ledende place of the word whose cases are gathered first, or null for none
   * @return what to select from: the cases as {@code s}, only those of the leading word where there is one
   */
  static String fra(Integer ledende) {
    return ledende == null ? "sak s" : BLANT.formatted(ledende);
  }

  /** @return the conditions' parameters */
  public Map<String, Object> parametre() {
    var parametre = new LinkedHashMap<String, Object>();
    for (int i = 0; i < ord.size(); i++) {
      parametre.put("fra" + i, ord.get(i).getBytes(StandardCharsets.UTF_8));
      parametre.put("til" + i, etter(ord.get(i)));
    }
    return parametre;
  }

  /** The first value after all that begin with the word: no UTF-8 text holds the byte FF. */
  private static byte[] etter(String ord) {
    var bytes = ord.getBytes(StandardCharsets.UTF_8);
    var slutt = Arrays.copyOf(bytes, bytes.length + 1);
    slutt[bytes.length] = (byte) 0xFF;
    return slutt;
  }
}
