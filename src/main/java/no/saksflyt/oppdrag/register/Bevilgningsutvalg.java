package no.saksflyt.oppdrag.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/**
 * Which appropriations are asked for.
 *
 * @param ar the budget year, or null for all
 * @param kapPost {@code 671/21}, or {@code 671} for every post of the chapter; null for all
 */
public record Bevilgningsutvalg(Integer ar, String kapPost) {

  /** Everything. */
  public static final Bevilgningsutvalg ALT = new Bevilgningsutvalg(null, null);

  /**
   * @param parametre the address's parameters; an empty one is the same as none
   * @return which appropriations are asked for
   * @throws Regelbrudd naming every parameter that is wrong
   */
  public static Bevilgningsutvalg av(Map<String, String> parametre) {
    var feil = new ArrayList<Feltfeil>();
    var ar = parametre.getOrDefault("ar", "").strip();
    var kapPost = parametre.getOrDefault("kapPost", "").replaceAll("\\s+", "");
    if (!ar.isEmpty() && !ar.matches("[12]\\d{3}")) {
      feil.add(new Feltfeil("ar", "feil.oppdragsregister.ar"));
    }
    if (!kapPost.isEmpty() && !kapPost.matches("\\d{1,5}(/\\d{1,3})?")) {
      feil.add(new Feltfeil("kapPost", "feil.bevilgninger.kapPost"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return new Bevilgningsutvalg(ar.isEmpty() ? null : Integer.valueOf(ar), kapPost.isEmpty() ? null : kapPost);
  }

  /** @return what is chosen, by the names addresses use */
  public Map<String, String> parametre() {
    var svar = new LinkedHashMap<String, String>();
    if (ar != null) {
      svar.put("ar", ar.toString());
    }
    if (kapPost != null) {
      svar.put("kapPost", kapPost);
    }
    return svar;
  }
}
