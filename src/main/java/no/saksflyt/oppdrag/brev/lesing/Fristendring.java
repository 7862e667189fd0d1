package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A deadline moved by a sentence.
 *
 * @param fra the day it was, or null where the sentence does not tell
 * @param til the day it becomes
 * @param frem whether it comes earlier
 * @param sikker whether the sentence tells which way it moves
 */
record Fristendring(LocalDate fra, LocalDate til, boolean frem, boolean sikker) {

  private static final Pattern FRIST =
      Monster.likegyldig("(?<!\\p{L})(?:frist|tidsfrist|leveringsfrist|leveringsdato)\\p{L}*");
  private static final Pattern FREM = Monster.likegyldig("(?<!\\p{L})(?:framskynd|fremskynd|framskund)\\p{L}*");
  private static final Pattern BAK =
      Monster.likegyldig(
          "(?<!\\p{L})(?:utsett|utset|utsatt|utsettes|forleng|forlenge|leng(?:er|jast) ut|forskyv|utvid)\\p{L}*");
  private static final Pattern FLYTT =
      Monster.likegyldig(
          "(?<!\\p{L})(?:flytt|endr|ny frist|settes? til|sett(?:es|ast)? til|blir|vert|er nå|er no|justeres"
              + "|justerast)\\p{L}*");
  private static final Pattern TIL_FORST = Monster.likegyldig("(?s).*\\btil(?: den)?\\s*$");
  private static final Pattern FRA_SIST = Monster.likegyldig("(?s).*\\b(?:fra|frå)(?: den)?\\s*$");

  /** @return the move the sentence tells of, or null */
  static Fristendring i(String setning) {
    boolean frem = FREM.matcher(setning).find();
    boolean bak = BAK.matcher(setning).find();
    List<Dato> datoer = Datoer.finn(setning).stream().filter(d -> d.dag() != null).toList();
    if (datoer.isEmpty() || !FRIST.matcher(setning).find() || !(frem || bak || FLYTT.matcher(setning).find())) {
      return null;
    }
    Dato forste = datoer.get(0);
    Dato siste = datoer.get(datoer.size() - 1);
    if (datoer.size() == 1) {
      return new Fristendring(null, siste.dag(), frem, frem || bak);
    }
    boolean omvendt = omvendt(setning, forste, datoer.get(1));
    LocalDate fra = omvendt ? siste.dag() : forste.dag();
    LocalDate til = omvendt ? forste.dag() : siste.dag();
    return new Fristendring(fra, til, frem || (!bak && til.isBefore(fra)), true);
  }

  Endringstype type() {
    return frem ? Endringstype.FRIST_FREMSKYNDET : Endringstype.FRIST_UTSATT;
  }

  /** Whether the new day is named first: "til 1. mai fra 1. mars". */
  private static boolean omvendt(String setning, Dato forste, Dato neste) {
    return TIL_FORST.matcher(setning.substring(0, forste.start())).matches()
        && FRA_SIST.matcher(setning.substring(0, neste.start())).matches();
  }
}
