package no.saksflyt.prosess.kontroll;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The language tables are written in: FEEL, because it can compute and nothing else. */
public final class Tabellsprak {

  private Tabellsprak() {}

  /**
   * @param tabell a DMN file
   * @return the first other language named in it, or what keeps it from being read
   */
  public static Optional<String> fremmed(byte[] tabell) {
    try {
      return Xml.etterkommere(Xml.les(tabell).getDocumentElement())
          .filter(e -> !erFeel(e))
          .map(e -> e.getAttribute("expressionLanguage"))
          .findFirst();
    } catch (SAXException uleselig) {
      return Optional.of(String.valueOf(uleselig.getMessage()));
    }
  }

  static boolean erFeel(Element element) {
    var navn = element.getAttribute("expressionLanguage").toLowerCase(Locale.ROOT);
    return navn.isEmpty() || navn.equals("feel") || navn.endsWith("/feel/") || navn.endsWith("/feel");
  }
}
