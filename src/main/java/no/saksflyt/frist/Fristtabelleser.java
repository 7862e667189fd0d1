package no.saksflyt.frist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the cells of a deadline table from its DMN model, the one way for those who check a table and those who use it. Cells
 * are literals; what is none is handed on as it stands, so that whoever reads the row can say what is wrong with it.
 */
public final class Fristtabelleser {

  /** Id of the decision that gives each step its deadline. */
  public static final String BESLUTNING = "frister";

  /** Id of the decision that gives each rule of law its deadline. */
  public static final String LOVBESLUTNING = "lovfrister";

  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern HELTALL = Pattern.compile("-?\\d{1,9}");

  private Fristtabelleser() {}

  /**
   * One row of the table.
   *
   * @param regel the rule it stands in, so that a fault can be shown there
   * @param celler its cells by column, as for {@link Fristrad#av} or {@link Lovfristtabell#les}
   */
  public record Rad(Element regel, Map<String, Object> celler) {

    /** @return element id of the step the row is for, empty when the row does not say */
    public String steg() {
      return celler.get(Fristkolonne.STEG).toString();
    }
  }

  /**
   * @param modell a DMN model, read with name spaces
   * @return the rows of the decision {@link #BESLUTNING}, none without it; a rule for several steps gives a row for each
   */
  public static List<Rad> rader(Document modell) {
    return rader(modell, BESLUTNING, Fristkolonne.STEG);
  }

  /**
   * @param modell a DMN model, read with name spaces
   * @return the rows of the decision {@link #LOVBESLUTNING}, none without it; a rule for several ids gives a row for each
   */
  public static List<Rad> lovrader(Document modell) {
    return rader(modell, LOVBESLUTNING, Lovkolonne.REGEL);
  }

  private static List<Rad> rader(Document modell, String id, String nokkel) {
    var rader = new ArrayList<Rad>();
    for (var beslutning : alle(modell.getElementsByTagNameNS("*", "decision"))) {
      if (id.equals(beslutning.getAttribute("id"))) {
        alle(beslutning, "decisionTable").forEach(tabell -> rader.addAll(raderI(tabell, nokkel)));
      }
    }
    return rader;
  }

  private static List<Rad> raderI(Element tabell, String nokkel) {
    var inn = alle(tabell, "inputExpression").stream().map(Fristtabelleser::tekst).toList();
    var ut = alle(tabell, "output").stream().map(kolonne -> kolonne.getAttribute("name")).toList();
    var rader = new ArrayList<Rad>();
    for (var regel : alle(tabell, "rule")) {
      var celler = new HashMap<String, Object>();
      les(celler, inn, alle(regel, "inputEntry"));
      les(celler, ut, alle(regel, "outputEntry"));
      for (var gjelder : nevnte(celler.get(nokkel))) {
        var rad = new HashMap<>(celler);
        rad.put(nokkel, gjelder);
        rader.add(new Rad(regel, rad));
      }
    }
    return rader;
  }

  private static void les(Map<String, Object> celler, List<String> kolonner, List<Element> verdier) {
    for (int i = 0; i < Math.min(kolonner.size(), verdier.size()); i++) {
      celler.put(kolonner.get(i), verdi(tekst(verdier.get(i))));
    }
  }

  /** One id, or those of a list such as {@code "lever","godkjenn"}. */
  private static List<String> nevnte(Object celle) {
    var tekst = celle == null ? "" : celle.toString();
    var ider = TEKST.matcher(tekst).results().map(treff -> treff.group(1)).toList();
    return ider.isEmpty() ? List.of(tekst) : ider;
  }

  private static Object verdi(String tekst) {
    if (tekst.isEmpty() || tekst.equals("-") || tekst.equals("null")) {
      return null;
    }
    if (tekst.equals("true") || tekst.equals("false")) {
      return Boolean.valueOf(tekst);
    }
    if (HELTALL.matcher(tekst).matches()) {
      return Integer.valueOf(tekst);
    }
    var sitat = TEKST.matcher(tekst);
    return sitat.matches() ? sitat.group(1) : tekst;
  }

  private static String tekst(Element celle) {
    return alle(celle, "text").stream().findFirst().map(tekst -> tekst.getTextContent().strip()).orElse("");
  }

  private static List<Element> alle(Element under, String navn) {
    return alle(under.getElementsByTagNameNS("*", navn));
  }

  private static List<Element> alle(NodeList noder) {
    var elementer = new ArrayList<Element>();
    for (int i = 0; i < noder.getLength(); i++) {
      elementer.add((Element) noder.item(i));
    }
    return elementer;
  }
}
