package no.saksflyt.oppdrag.brev.lesing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a letter.
 *
 * @param tekst as printed, joined over lines
 * @param type its kind
 * @param nummer the supplement's number, or null
 * @param ar the year, or null
 * @param revidert whether it is a revised edition
 * @param slutt where in the text it ends
 */
record Brevtittel(String tekst, Brevtype type, Integer nummer, Integer ar, boolean revidert, int slutt) {

  private static final String AR = "(?:(?:for|til|i|–) |–|\\()?_(?<ar%d>20\\d\\d|19\\d\\d)\\)?";
  private static final String KORTNAVN = "(?:\\s+\\((?-i:\\p{Lu})[\\p{L}-]{1,12}\\))?";
  private static final String MOTTAKER =
      "(?:_(?:,|–)?_(?:(?:til|for|frå|fra) |(?<=[–\\s])(?=\\p{L}+–,?|\\p{L}+direktoratet))(?!20\\d\\d)"
          + "(?:(?-i:\\p{Lu})(?:[^\\n.:;(]|\\n(?-i:(?=[\\p{Ll}\\d]))){1,90}?" + KORTNAVN
          + "(?=\\s+(?:for|i)\\s+20|\\s+20\\d\\d)|(?-i:\\p{Lu})(?:[^\\n.:;(]|\\n(?-i:(?=[\\p{Ll}\\d]))){1,80}?"
          + KORTNAVN
          + "(?=\\s+(?:for|i)\\s+20|\\s+20\\d\\d|\\s+[-–(,]|\\s*\\n(?-i:(?![\\p{Ll}\\d]))|\\s*$)))?";
  private static final String REVIDERT = "(?<rev>_(?:,|–|\\(|\\s)_revidert(?: utgave)?\\)?)?";
  private static final Pattern TILLEGG =
      Monster.likegyldig(
          "(?:statsbudsjettet (?<ar1>20\\d\\d)_[–.:]?_)?(?<revf>revidert )?(?:supplerende tildelingsbrev|tillegg)"
              + "(?: til tildelingsbrev(?:et)?)?(?:_[–,]?_(?:nr\\.?|nummer)?_(?<nr>\\d{1,2})\\.?)(?!\\d)"
              + "(?:_–?_til(?: det)? tildelingsbrev(?:et)?|_–?_tildelingsbrev)?" + MOTTAKER
              + "(?:_,?_" + AR.formatted(2) + ")?" + MOTTAKER + REVIDERT);
  private static final Pattern TILDELING =
      Monster.likegyldig(
          "(?:statsbudsjettet (?:for )?(?<ar1>20\\d\\d)_[–.:]?_)?"
              + "(?<revf>revidert |endelig |foreløpig |førebels )?tildelingsbrev"
              + MOTTAKER + "(?:_,?_" + AR.formatted(2) + ")?" + MOTTAKER + REVIDERT);
  private static final Pattern VEDLEGG =
      Monster.av(
          "(?:Vedlegg|VEDLEGG)(?:_(?:nr\\.?)?_(?<nr>\\d{1,2}))?(?=_[:.–\\n]| til | [\\p{Lu}])"
              + "(?:[^\\n.]|(?<=\\b(?:til|for|og|av|frå|fra)\\h?)\\n|\\n(?=\\p{Ll})){0,120}");

  /** @return the title that starts exactly here, or null */
  static Brevtittel paa(CharSequence tekst, int start, int slutt) {
    Brevtittel tittel = finn(TILLEGG, Brevtype.TILLEGG, tekst, start, slutt);
    return tittel != null ? tittel : finn(TILDELING, Brevtype.TILDELINGSBREV, tekst, start, slutt);
  }

  /** @return the title of an enclosure that starts exactly here, or null */
  static Brevtittel vedlegg(CharSequence tekst, int start, int slutt) {
    return finn(VEDLEGG, Brevtype.VEDLEGG, tekst, start, slutt);
  }

  /** @return whether a title starts the line and goes on to its end, or beyond it on the next */
  static boolean fyller(String linje, String neste) {
    if (linje.isEmpty() || !Character.isUpperCase(linje.charAt(0))) {
      return false;
    }
    Brevtittel tittel = paa(linje + "\n" + neste, 0, linje.length() + 1 + neste.length());
    return tittel != null && tittel.slutt >= linje.length() && (tittel.ar != null || tittel.nummer != null);
  }

  static boolean erHeleLinjen(String linje) {
    Brevtittel tittel = linje.isEmpty() || !Character.isUpperCase(linje.charAt(0))
        ? null : paa(linje, 0, linje.length());
    return tittel != null && tittel.slutt == linje.length() && (tittel.ar != null || tittel.nummer != null);
  }

  private static Brevtittel finn(Pattern monster, Brevtype type, CharSequence tekst, int start, int slutt) {
    Matcher treff = monster.matcher(tekst).region(start, slutt);
    if (!treff.lookingAt()) {
      return null;
    }
    String nummer = type == Brevtype.TILDELINGSBREV ? null : treff.group("nr");
    boolean vedlegg = type == Brevtype.VEDLEGG;
    String ar = vedlegg ? null : treff.group("ar1") != null ? treff.group("ar1") : treff.group("ar2");
    boolean revidert =
        !vedlegg && (treff.group("rev") != null
            || (treff.group("revf") != null && treff.group("revf").strip().equalsIgnoreCase("revidert")));
    return new Brevtittel(
        Tegn.enLinje(treff.group()),
        type,
        nummer == null ? null : Integer.valueOf(nummer),
        ar == null ? null : Integer.valueOf(ar),
        revidert,
        treff.end());
  }
}
