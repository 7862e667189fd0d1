package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a part, as printed in a description or before a deadline.
 *
 * @param navn the parts it names, normalised; several for "Del 1 og 2"
 * @param start where the label starts
 * @param slutt where what it labels starts
 * @param fou whether the label says that the part is research and development
 */
record Delnavn(List<String> navn, int start, int slutt, boolean fou) {

  private static final String ID =
      "(?:\\d{1,3}(?=[a-h]\\b)|\\d{1,3}(?!\\d)|[IVX]{1,5}(?![\\p{L}])|[ivx]{1,5}(?![\\p{L}])|[a-hA-H](?![\\p{L}]))";
  private static final Pattern ETIKETT =
      Monster.av(
          "(?<![\\p{L}\\d(])(?<kind>Deloppdrag|Delprosjekt|Delleveranse|Delleveranser|Del|Tiltak|DEL|DELOPPDRAG|TILTAK"
              + "|deloppdrag|del|tiltak) (?<id>"
              + ID + ")(?<flere>(?:(?:_,_(?:[Dd]el )?|_–_| og )" + ID + ")*)(?:_,?_(?:bokstav )?(?<bokstav>[a-h])"
              + "(?![\\p{L}])\\)?)?\\)?(?<fou>_\\((?:delvis )?(?:FoU|FOU|fou)\\))?"
              + "(?<skille>_[:)]_|_\\._(?!\\d)|_–(?!_\\d)_|\\s+)");

  private static final Pattern EN_ID = Pattern.compile("(?<![\\p{L}])" + ID.replace("(?=[a-h]\\b)", ""));

  /** @return "Del 2" from the kind and a number in arabic or roman figures */
  static String av(String kind, String id) {
    String slag = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).toLowerCase(Locale.ROOT);
    return slag + " " + tall(id);
  }

  /** @return the label that starts exactly here, or null; {@code sterk} asks for a sign that ends it */
  static Delnavn paa(CharSequence tekst, int start, int slutt, boolean sterk) {
    Matcher treff = ETIKETT.matcher(tekst).region(start, slutt).useTransparentBounds(true);
    if (!treff.lookingAt()) {
      return null;
    }
    String skille = treff.group("skille").strip();
    boolean liten = Character.isLowerCase(treff.group("kind").charAt(0));
    boolean paren = treff.group().matches("(?s).*\\)\\s*");
    if ((sterk || liten) && skille.isEmpty() && !paren) {
      return null;
    }
    return new Delnavn(navn(treff), start, treff.end(), treff.group("fou") != null);
  }

  /** @return the labels between the two places, in their order */
  static List<Delnavn> alle(CharSequence tekst, int start, int slutt) {
    var ut = new ArrayList<Delnavn>();
    Matcher treff = ETIKETT.matcher(tekst).region(start, slutt).useTransparentBounds(true);
    while (treff.find()) {
      Delnavn her = paa(tekst, treff.start(), slutt, false);
      if (her != null) {
        ut.add(her);
      }
    }
    return ut;
  }

  private static List<String> navn(Matcher treff) {
    String kind = treff.group("kind");
    String forste = av(kind, treff.group("id"));
    String bokstav = treff.group("bokstav");
    String hale = bokstav == null ? "" : " / " + bokstav;
    String flere = treff.group("flere");
    if (flere.isBlank()) {
      return List.of(forste + hale);
    }
    if (kind.toLowerCase(Locale.ROOT).startsWith("deloppdrag") && flere.strip().startsWith(",")
        && !flere.contains("og")) {
      Matcher under = EN_ID.matcher(flere);
      return under.find() ? List.of(forste + " / Del " + tall(under.group()) + hale) : List.of(forste + hale);
    }
    var ut = new ArrayList<String>(List.of(forste));
    Matcher id = EN_ID.matcher(flere);
    int forrige = Integer.parseInt(tallEllerNull(treff.group("id")));
    while (id.find()) {
      int dette = Integer.parseInt(tallEllerNull(id.group()));
      boolean spenn = id.start() > 0 && flere.substring(0, id.start()).strip().matches(".*" + Monster.STREK);
      for (int n = forrige + 1; spenn && n < dette; n++) {
        ut.add(av(kind, String.valueOf(n)));
      }
      ut.add(av(kind, id.group()));
      forrige = dette;
    }
    return ut;
  }

  private static String tallEllerNull(String id) {
    String tall = tall(id);
    return tall.matches("\\d+") ? tall : "0";
  }

  /** @return arabic figures for roman ones; "Del II" and "Del 2" are one */
  private static String tall(String id) {
    if (!id.matches("(?i)[ivx]+")) {
      return id.matches("\\d+") ? String.valueOf(Integer.parseInt(id)) : id;
    }
    int sum = 0;
    String stor = id.toUpperCase(Locale.ROOT);
    for (int i = 0; i < stor.length(); i++) {
      int verdi = verdi(stor.charAt(i));
      sum += i + 1 < stor.length() && verdi < verdi(stor.charAt(i + 1)) ? -verdi : verdi;
    }
    return String.valueOf(sum);
  }

  private static int verdi(char siffer) {
    return siffer == 'I' ? 1 : siffer == 'V' ? 5 : 10;
  }
}
