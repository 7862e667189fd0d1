package no.saksflyt.prosess.kontroll;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** A model holds no program: what it can do is what the named beans do. Source: architecture, section <em>Access</em>. */
final class Forbudsregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .forEach(
              e -> {
                var tag = e.getLocalName();
                Xml.attributter(e).stream()
                    .map(a -> a.getLocalName() == null ? a.getName() : a.getLocalName())
                    .flatMap(attributt -> Forbudt.av(tag, attributt, e.getAttributeNS(Xml.CAMUNDA, attributt)).stream())
                    .forEach(kode -> funn.feil(modell, e, kode));
                Forbudt.av(tag).ifPresent(kode -> funn.feil(modell, e, kode));
                vilkarISprak(e).ifPresent(kode -> funn.feil(modell, e, kode));
              });
    }
  }

  /** A condition or timer in a named language is a script. */
  private static Optional<String> vilkarISprak(Element element) {
    var kanHaSprak = Set.of("conditionExpression", "completionCondition", "condition");
    return kanHaSprak.contains(element.getLocalName()) && !element.getAttribute("language").isBlank()
        ? Optional.of("forbud.skript")
        : Optional.empty();
  }
}
