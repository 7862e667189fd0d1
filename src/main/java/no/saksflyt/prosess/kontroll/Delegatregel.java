package no.saksflyt.prosess.kontroll;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The work of a service task is a bean that exists. */
final class Delegatregel implements Kontrollregel {

  static final Pattern ETT_NAVN = Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(e -> !Xml.camunda(e, "delegateExpression").isEmpty())
          .forEach(e -> finnes(modell, e, finnes, funn));
      for (var oppgave : Xml.alle(modell.innhold(), "serviceTask", "sendTask")) {
        if (Xml.camunda(oppgave, "delegateExpression").isBlank() && Xml.camunda(oppgave, "expression").isBlank()) {
          funn.feil(modell, oppgave, "delegat.mangler");
        }
      }
    }
  }

  private static void finnes(Xmlfil modell, Element element, Omgivelse finnes, Funnliste funn) {
    var uttrykk = Xml.camunda(element, "delegateExpression").strip();
    var navn = ETT_NAVN.matcher(uttrykk);
    if (!navn.matches()) {
      funn.feil(modell, element, "delegat.form", uttrykk);
    } else if (!finnes.delegater().containsKey(navn.group(1))) {
      funn.feil(modell, element, "delegat.ukjent", navn.group(1), Nermeste.til(navn.group(1), finnes.delegater().keySet()));
    }
  }
}
