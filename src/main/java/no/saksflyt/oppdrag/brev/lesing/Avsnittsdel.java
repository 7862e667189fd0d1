package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words around dates belong: to the date before them or to the one after. */
final class Avsnittsdel {

  private static final Pattern RYTMEORD = Monster.likegyldig("[\\s,(]*(?:deretter|så|og)?[\\s(]*$");

  private static final Pattern RAPPORTSKILLE =
      Monster.likegyldig("_(?:[,;.(]|\\n|(?=og |samt ))\\s*(?:(?:og|samt|deretter) )?");

  private static final Pattern PRESISERING =
      Monster.likegyldig(
          "_,?_(?:og |men )?(?:senest|seinast|ikke senere enn|ikkje seinare enn)(?: innen| innan)?(?: den)?_");

  private Avsnittsdel() {}

  /** @return whether no sentence ends between the two places */
  static boolean ingenSlutt(String tekst, int fra, int til) {
    return !tekst.substring(fra, til).matches("(?s).*[.;]\\s+\\p{Lu}.*");
  }

  /** @return whether every date is followed, not led, by the words that say what is due on it */
  static boolean etterstilt(String tekst, List<Dato> datoer) {
    if (!tekst.substring(0, datoer.get(0).start()).matches("(?s)[\\s:(]*(?i:(?:innen|innan|senest|seinast"
        + "|den)\\s*)*")) {
      return false;
    }
    for (int i = 0; i < datoer.size(); i++) {
      int til = i + 1 < datoer.size() ? datoer.get(i + 1).start() : tekst.length();
      String etter = tekst.substring(datoer.get(i).slutt(), til);
      if (!etter.matches("(?s).*\\p{L}{3}.*") || (i + 1 < datoer.size() && etter.stripLeading().startsWith(","))) {
        return false;
      }
    }
    return true;
  }

  /** @return whether words of their own stand before dates beside the first */
  static boolean merketLedd(String tekst, List<Dato> datoer) {
    for (int i = 1; i < datoer.size(); i++) {
      if (tekst.substring(datoer.get(i - 1).slutt(), datoer.get(i).start()).matches("(?s).*\\p{L}{4}.*")) {
        return true;
      }
    }
    return false;
  }

  /** @return whether a period is only made precise by the date after it: "høsten 2026, senest 1. november 2026" */
  static boolean presiseres(String tekst, Dato periode, Dato neste) {
    return periode.art() == Dato.Art.PERIODE
        && neste.art() == Dato.Art.DAG
        && PRESISERING.matcher(tekst.substring(periode.slutt(), neste.start())).matches();
  }

  /** @return where a report begins that is due beside the dates before it, or -1 where there is none */
  static int rapportEtter(String tekst, List<Dato> datoer, List<Fristord.Ord> rapporter) {
    int siste = datoer.get(datoer.size() - 1).slutt();
    if (rapporter.isEmpty() || rapporter.get(0).start() < siste) {
      return -1;
    }
    Matcher skille = RAPPORTSKILLE.matcher(tekst).region(siste, rapporter.get(0).start());
    return skille.lookingAt() ? skille.end() : -1;
  }

  /** @return where a bracket that starts right after a date ends, or the given start where there is none */
  static int parentes(String tekst, int fra, int til) {
    Matcher parentes = Pattern.compile("\\s*\\([^)]*\\)").matcher(tekst).region(fra, til);
    return parentes.lookingAt() ? parentes.end() : fra;
  }

  /** @return where what belongs to the date ends when a rhythm follows */
  static int foranRytme(String tekst, int fra, int rytme) {
    Matcher ord = RYTMEORD.matcher(tekst.substring(fra, rytme));
    return ord.find() ? fra + ord.start() : rytme;
  }

  /** @return where the words that follow a rhythm end */
  static int slutt(String tekst, int fra, int grense) {
    Matcher slutt = Pattern.compile("[).;]|\\n\\s*\\n").matcher(tekst).region(fra, grense);
    return slutt.find() ? slutt.start() : grense;
  }
}
