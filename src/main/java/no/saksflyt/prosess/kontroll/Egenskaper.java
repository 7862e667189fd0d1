package no.saksflyt.prosess.kontroll;

import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** The extension properties of a step. */
final class Egenskaper {

  private Egenskaper() {}

  /** The property elements of the step itself. */
  static List<Element> alle(Element steg) {
    return Xml.barn(steg, "extensionElements").stream()
        .flatMap(u -> Xml.barn(u, "properties").stream())
        .flatMap(p -> Xml.barn(p, "property").stream())
        .toList();
  }

  /** The values of one property, which are separated by commas. */
  static List<String> verdier(Element steg, String navn) {
    return alle(steg).stream()
        .filter(e -> e.getAttribute("name").equals(navn))
        .flatMap(e -> Arrays.stream(e.getAttribute("value").split(",")))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }
}
