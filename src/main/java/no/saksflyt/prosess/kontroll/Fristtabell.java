package no.saksflyt.prosess.kontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Reads the rows of the deadline table out of its file. */
final class Fristtabell {

  static final String TABELL = "frister";

  private Fristtabell() {}

  /** The table's decision, or null where the bundle has none. */
  static Element tabell(Lestbunt bunt) {
    return bunt.tabeller().stream()
        .flatMap(t -> Xml.alle(t.innhold(), "decision").stream())
        .filter(b -> b.getAttribute("id").equals(TABELL))
        .findFirst()
        .orElse(null);
  }

  static Set<String> steg(Lestbunt bunt) {
    var steg = new TreeSet<String>();
    var tabell = tabell(bunt);
    if (tabell != null) {
      rader(tabell).forEach(rad -> steg.add(String.valueOf(rad.get("steg"))));
    }
    return steg;
  }

  /** Each rule's cells by column name: texts without their quotation marks, null for an empty cell. */
  static List<Map<String, Object>> rader(Element beslutning) {
    var rader = new ArrayList<Map<String, Object>>();
    for (var tabell : Xml.barn(beslutning, "decisionTable")) {
      var inn = Xml.barn(tabell, "input").stream().map(Fristtabell::kolonne).toList();
      var ut = Xml.barn(tabell, "output").stream().map(o -> o.getAttribute("name")).toList();
      for (var regel : Xml.barn(tabell, "rule")) {
        var rad = new HashMap<String, Object>();
        les(rad, inn, Xml.barn(regel, "inputEntry"));
        les(rad, ut, Xml.barn(regel, "outputEntry"));
        rader.add(rad);
      }
    }
    return rader;
  }

  static List<Element> regler(Element beslutning) {
    return Xml.barn(beslutning, "decisionTable").stream().flatMap(t -> Xml.barn(t, "rule").stream()).toList();
  }

  private static String kolonne(Element input) {
    return Xml.alle(input.getOwnerDocument(), "inputExpression").stream()
        .filter(u -> u.getParentNode() == input)
        .flatMap(u -> Xml.barn(u, "text").stream())
        .map(Xml::egenTekst)
        .findFirst()
        .orElse("");
  }

  private static void les(Map<String, Object> rad, List<String> kolonner, List<Element> celler) {
    for (int i = 0; i < Math.min(kolonner.size(), celler.size()); i++) {
      var tekst = Xml.barn(celler.get(i), "text").stream().map(Xml::egenTekst).findFirst().orElse("");
      rad.put(kolonner.get(i), verdi(tekst));
    }
  }

  private static Object verdi(String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    if (tekst.startsWith("\"") && tekst.endsWith("\"") && tekst.length() > 1) {
      return tekst.substring(1, tekst.length() - 1);
    }
    if (tekst.equals("true") || tekst.equals("false")) {
      return Boolean.valueOf(tekst);
    }
    return tekst.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(tekst) : tekst;
  }
}
