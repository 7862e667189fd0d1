package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a decision table asks for and answers. */
final class Beslutning {

  private static final Pattern NAVN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");

  private Beslutning() {}

  /** The variables its columns ask for; a column that computes something is left out. */
  static List<String> spor(Element beslutning) {
    return under(beslutning, "decisionTable", "input", "inputExpression", "text")
        .map(Xml::egenTekst)
        .filter(uttrykk -> NAVN.matcher(uttrykk).matches())
        .toList();
  }

  /** The texts its rows answer with; empty when they answer true or false, or a number. */
  static Set<String> svar(Element beslutning) {
    return under(beslutning, "decisionTable", "rule", "outputEntry", "text")
        .map(Xml::egenTekst)
        .map(TEKST::matcher)
        .filter(treff -> treff.matches())
        .map(treff -> treff.group(1))
        .collect(Collectors.toSet());
  }

  static long antallSvar(Element beslutning) {
    return under(beslutning, "decisionTable", "output").count();
  }

  /** Whether it has an answer for everything: the first row that fits holds, and the last row fits all. */
  static boolean svarerAlltid(Element beslutning) {
    var rader = under(beslutning, "decisionTable", "rule").toList();
    var forste = under(beslutning, "decisionTable").allMatch(tabell -> tabell.getAttribute("hitPolicy").equals("FIRST"));
    return forste
        && !rader.isEmpty()
        && under(rader.get(rader.size() - 1), "inputEntry", "text").map(Xml::egenTekst).allMatch(celle -> celle.isEmpty() || celle.equals("-"));
  }

  private static Stream<Element> under(Element element, String... navn) {
    var her = Stream.of(element);
    for (var ett : navn) {
      her = her.flatMap(e -> Xml.barn(e, ett).stream());
    }
    return her;
  }
}
