package no.saksflyt.prosess.kontroll;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A decision table or a form as rows and columns a person can read.
 *
 * @param navn its name
 * @param kolonner headings
 * @param rader cells in the headings' order
 */
public record Tabellvisning(String navn, List<String> kolonner, List<List<String>> rader) {

  /**
   * @param innhold a DMN file
   * @return its tables; none when it cannot be read
   */
  public static List<Tabellvisning> avTabell(byte[] innhold) {
    try {
      return Xml.alle(Xml.les(innhold), "decision").stream()
          .flatMap(b -> Xml.barn(b, "decisionTable").stream().map(t -> av(b.getAttribute("name"), t)))
          .toList();
    } catch (SAXException uleselig) {
      return List.of();
    }
  }

  private static Tabellvisning av(String navn, Element tabell) {
    var kolonner = Xml.barn(tabell, "input", "output").stream().map(k -> k.getAttribute("label")).toList();
    var rader =
        Xml.barn(tabell, "rule").stream()
            .map(regel -> Xml.barn(regel, "inputEntry", "outputEntry").stream().map(Tabellvisning::celle).toList())
            .toList();
    return new Tabellvisning(navn, kolonner, rader);
  }

  private static String celle(Element celle) {
    var tekst = new ArrayList<String>();
    Xml.barn(celle, "text").forEach(t -> tekst.add(Xml.egenTekst(t)));
    return String.join(" ", tekst).replaceAll("^\"(.*)\"$", "$1");
  }
}
