package no.saksflyt.brev.mal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** The HTML of letters: what it may hold, and how text with line breaks becomes paragraphs and lists. */
public final class Brevhtml {

  /** What a template may hold: headings, paragraphs, lists, tables, and blocks with a name. */
  static final Map<String, Set<String>> TILLATT =
      Map.ofEntries(
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("p", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of()),
          Map.entry("li", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("section", Set.of("data-blokk")),
          Map.entry("table", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope")),
          Map.entry("td", Set.of()));

  private static final String PUNKT = "- ";

  private Brevhtml() {}

  /** Cleaned to what a letter may hold, and well-formed. */
  static String ren(String html) {
    var renset = Jsoup.clean(html, "", tillatt(), new Document.OutputSettings().prettyPrint(false));
    var brev = Jsoup.parseBodyFragment(renset);
    brev.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false).charset("UTF-8");
    brev.select("p").forEach(Brevhtml::delOpp);
    brev.select("p, li").forEach(e -> fjernTom(e));
    return brev.body().html();
  }

  /**
   * @param html a letter
   * @return the text of each block without its headings, by the block's name
   */
  public static Map<String, String> blokker(String html) {
    var blokker = new LinkedHashMap<String, String>();
    for (var blokk : Jsoup.parseBodyFragment(html).select("section[data-blokk]")) {
      var uten = blokk.clone();
      uten.select("h1, h2, h3").remove();
      blokker.merge(blokk.attr("data-blokk"), uten.text().strip(), (a, b) -> (a + " " + b).strip());
    }
    return blokker;
  }

  /**
   * @param html a letter
   * @return its main heading, or empty
   */
  public static String overskrift(String html) {
    var h1 = Jsoup.parseBodyFragment(html).selectFirst("h1");
    return h1 == null ? "" : h1.text();
  }

  /**
   * @param html a letter
   * @return the same with its headings two levels down, to be shown inside a page that has headings of its own
   */
  public static String iSide(String html) {
    var brev = Jsoup.parseBodyFragment(html);
    brev.outputSettings().prettyPrint(false);
    for (int niva = 3; niva > 0; niva--) {
      brev.select("h" + niva).tagName("h" + (niva + 2));
    }
    return brev.body().html();
  }

  private static Safelist tillatt() {
    var liste = new Safelist();
    TILLATT.forEach(
        (element, attributter) -> {
          liste.addTags(element);
          if (!attributter.isEmpty()) {
            liste.addAttributes(element, attributter.toArray(String[]::new));
          }
        });
    return liste;
  }

  private static void fjernTom(Element element) {
    if (element.text().isBlank() && element.childrenSize() == 0) {
      element.remove();
    }
  }

  /** A blank line begins a paragraph; lines that all begin with a hyphen are a list. */
  private static void delOpp(Element avsnitt) {
    var linjer = linjer(avsnitt);
    if (linjer.size() == 1 && (tom(linjer.get(0)) || !erPunkt(linjer.get(0)))) {
      return;
    }
    var etter = new ArrayList<Element>();
    var samlet = new ArrayList<List<Node>>();
    for (var linje : linjer) {
      if (tom(linje)) {
        avslutt(samlet, etter);
      } else {
        samlet.add(linje);
      }
    }
    avslutt(samlet, etter);
    etter.forEach(avsnitt::before);
    avsnitt.remove();
  }

  private static List<List<Node>> linjer(Element avsnitt) {
    var linjer = new ArrayList<List<Node>>();
    linjer.add(new ArrayList<>());
    for (var node : List.copyOf(avsnitt.childNodes())) {
      if (node instanceof Element e && e.tagName().equals("br")) {
        linjer.add(new ArrayList<>());
      } else {
        linjer.get(linjer.size() - 1).add(node);
      }
    }
    return linjer;
  }

  private static void avslutt(List<List<Node>> samlet, List<Element> etter) {
    if (!samlet.isEmpty()) {
      etter.add(samlet.stream().allMatch(Brevhtml::erPunkt) ? liste(samlet) : avsnitt(samlet));
      samlet.clear();
    }
  }

  private static Element avsnitt(List<List<Node>> linjer) {
    var p = new Element("p");
    for (int i = 0; i < linjer.size(); i++) {
      if (i > 0) {
        p.appendElement("br");
      }
      linjer.get(i).forEach(p::appendChild);
    }
    return p;
  }

  private static Element liste(List<List<Node>> linjer) {
    var ul = new Element("ul");
    for (var linje : linjer) {
      var li = ul.appendElement("li");
      var forste = (TextNode) linje.get(0);
      li.appendText(forste.getWholeText().strip().substring(PUNKT.length()).strip());
      linje.stream().skip(1).forEach(li::appendChild);
    }
    return ul;
  }

  private static boolean erPunkt(List<Node> linje) {
    return linje.get(0) instanceof TextNode tekst && tekst.getWholeText().strip().startsWith(PUNKT);
  }

  private static boolean tom(List<Node> linje) {
    return linje.stream().allMatch(n -> n instanceof TextNode tekst && tekst.isBlank());
  }
}
