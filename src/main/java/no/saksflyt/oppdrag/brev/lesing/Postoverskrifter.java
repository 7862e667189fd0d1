package no.saksflyt.oppdrag.brev.lesing;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows under which post of the budget a sentence stands, from the headings of one stretch of running text. */
final class Postoverskrifter {

  private static final Pattern OVERSKRIFT =
      Monster.av(
          "(?<=\\n|^)(?:(?:Kap\\.|Kapittel)_(?<kap>\\d{3,4})(?!\\d)(?:,?_(?:[Pp]ost)_(?<kpost>\\d{2})(?!\\d))?"
              + "|(?:P|p)ost_(?<post>\\d{2})(?!\\d))(?<navn>[ ,:]*\\p{Lu}[^\\u0003]*?)?"
              + "(?=\\n\\s*(?:\\p{Lu}|\\d)|\\n\\s*\\n|\\s+(?:Bevilgningen|Løyvinga)|\\n_$)");

  /** A longer name is a paragraph that happens to begin like a heading. */
  private static final int LENGSTE_NAVN = 200;

  /** By place; empty where a chapter begins and no post of it is named yet. */
  private final Map<Integer, String> steder = new TreeMap<>();

  private Postoverskrifter() {}

  /** @return the headings of the stretch; the names they give are noted with the posts */
  static Postoverskrifter i(Flyt flyt, Avsnitt avsnitt, Bevilgningsposter poster) {
    var ut = new Postoverskrifter();
    String kapittel = null;
    Matcher treff =
        OVERSKRIFT.matcher(flyt).region(avsnitt.start(),
            avsnitt.slutt()).useTransparentBounds(true).useAnchoringBounds(false);
    while (treff.find()) {
      if (treff.group("kap") != null) {
        kapittel = treff.group("kap");
        ut.steder.put(treff.start(), treff.group("kpost") == null ? "" : kapittel + "/" + treff.group("kpost"));
      } else if (kapittel != null) {
        String kapPost = kapittel + "/" + treff.group("post");
        ut.steder.put(treff.start(), kapPost);
        String navn = treff.group("navn");
        if (navn != null && navn.length() < LENGSTE_NAVN) {
          poster.navngi(kapPost, navn, treff.start(), treff.end());
        }
      }
    }
    return ut;
  }

  /**
   * @return the post the sentence is about, or null; a heading within it counts, for no full stop parts it from its
   * text
   */
  String gjelder(Avsnitt setning) {
    String post = "";
    for (Map.Entry<Integer, String> sted : steder.entrySet()) {
      boolean foran = sted.getKey() <= setning.start();
      if (foran || (setning.inneholder(sted.getKey()) && !sted.getValue().isEmpty())) {
        post = sted.getValue();
      }
    }
    return post.isEmpty() ? null : post;
  }
}
