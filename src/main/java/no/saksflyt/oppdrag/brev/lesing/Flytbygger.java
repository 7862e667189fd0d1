package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to a flow: decides where a sentence goes on across a page and where a paragraph ends. */
final class Flytbygger {

  private static final Pattern HENGENDE =
      Monster.likegyldig(
          "(?s).*(?:[–,/(]|\\b(?:og|eller|med|i|av|for|til|på|om|som|å|en|et|ein|eit|den|det|de|dei|ved|fra|frå|nr\\."
              + "|kap\\.|jf\\.|samt))");
  private static final Pattern NYTT =
      Monster.av(
          "(?:Bakgrunn|Beskrivelse|Omtale|Frist|Finansiering|Oppdrag |Mål \\d|Del(?:oppdrag)? |Tiltak \\d|\\d+\\.|[•*]"
              + "|Kap\\.|Post \\d).*");

  private final StringBuilder tekst = new StringBuilder();
  private final ArrayList<Integer> steder = new ArrayList<>();

  static Flyt av(List<Linje> linjer, Linjeart[] arter) {
    return new Flytbygger().bygg(linjer, arter);
  }

  private Flyt bygg(List<Linje> linjer, Linjeart[] arter) {
    boolean luft = false;
    boolean pynt = false;
    String forrige = "";
    for (int i = 0; i < linjer.size(); i++) {
      Linje linje = linjer.get(i);
      switch (arter[i]) {
        case BLANK -> luft = true;
        case PYNT -> pynt = true;
        case SLUTT -> {
          if (tekst.isEmpty() || tekst.charAt(tekst.length() - 1) != Flyt.SLUTT) {
            legg("\n\n" + Flyt.SLUTT, linje.nr());
          }
          forrige = "";
        }
        case TEKST -> {
          legg(forrige.isEmpty()
              ? "\n\n" : skille(forrige, linje.tekst(), i + 1 < linjer.size() ? linjer.get(i + 1).tekst() : "", luft,
              pynt), linje.nr());
          legg(linje.tekst(), linje.nr());
          forrige = linje.tekst();
          luft = false;
          pynt = false;
        }
      }
    }
    legg("\n", linjer.isEmpty() ? 1 : linjer.get(linjer.size() - 1).nr());
    return new Flyt(tekst.toString(), steder.stream().mapToInt(Integer::intValue).toArray());
  }

  private static String skille(String forrige, String neste, String etter, boolean luft, boolean pynt) {
    if (Brevtittel.fyller(neste, etter) && !HENGENDE.matcher(forrige).matches()) {
      return "\n\n";
    }
    if (!luft) {
      return "\n";
    }
    char siste = forrige.charAt(forrige.length() - 1);
    boolean avsluttet = ".!?:;".indexOf(siste) >= 0;
    boolean liten = Character.isLowerCase(neste.charAt(0)) && !neste.matches("[a-h]\\).*");
    if (!avsluttet && liten) {
      return "\n";
    }
    if (Tegn.erStrek(siste) && Character.isDigit(neste.charAt(0))) {
      return "\n";
    }
    if (pynt && !NYTT.matcher(neste).matches() && HENGENDE.matcher(forrige).matches()) {
      return "\n";
    }
    return "\n\n";
  }

  private void legg(String bit, int linje) {
    tekst.append(bit);
    for (int i = 0; i < bit.length(); i++) {
      steder.add(linje);
    }
  }
}
