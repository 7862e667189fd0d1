package no.saksflyt.prosess.kontroll;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** What people read in a model is there, and in Norwegian. */
final class Navneregel implements Kontrollregel {

  private static final String[] MED_NAVN = {
    "userTask", "serviceTask", "businessRuleTask", "receiveTask", "callActivity", "subProcess", "startEvent", "endEvent",
    "intermediateCatchEvent", "boundaryEvent"
  };

  /** Words of English that are no Norwegian words too; one of them is enough to suspect a name. */
  private static final Set<String> ENGELSK =
      Set.of("the", "and", "of", "task", "user", "review", "approve", "approved", "submit", "check", "create", "update",
          "complete", "completed", "assign", "new", "process", "case", "document", "decision", "wait", "close", "closed",
          "handle", "request", "response", "work", "write", "read", "quality", "manager", "letter", "payment",
          "application", "yes", "reject", "rejected", "deliver", "received", "activity", "gateway", "name", "enter",
          "please", "choose", "select", "comment", "comments", "reason", "deadline", "owner", "with", "from", "your");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.alle(modell.innhold(), MED_NAVN).forEach(e -> kreves(modell, e, funn));
      Xml.etterkommere(modell.innhold().getDocumentElement())
          .filter(e -> !Xml.erTegning(e) && !e.getLocalName().equals("property") && !e.getLocalName().equals("message"))
          .forEach(e -> norsk(modell, e, funn));
    }
    for (var skjema : bunt.skjemaer()) {
      for (var felt : skjema.felter()) {
        Skjemafil.ledetekster(felt).stream()
            .map(ord -> engelsk(ord.getValue()))
            .filter(ord -> ord != null)
            .findFirst()
            .ifPresent(ord -> funn.feil(skjema.navn(), Skjemafil.nokkelEllerId(felt), "navn.engelsk", ord));
      }
    }
  }

  private static void kreves(Xmlfil modell, Element element, Funnliste funn) {
    var navn = element.getAttribute("name").strip();
    if (navn.isEmpty()) {
      funn.feil(modell, element, "navn.mangler");
    } else if (!Character.isUpperCase(navn.codePointAt(0))) {
      funn.feil(modell, element, "navn.stor", navn);
    }
  }

  private static void norsk(Xmlfil modell, Element element, Funnliste funn) {
    var ord = engelsk(element.getAttribute("name"));
    var iTeksten = ord == null && element.getLocalName().equals("documentation") ? engelsk(Xml.egenTekst(element)) : ord;
    if (iTeksten != null) {
      funn.feil(modell, element, "navn.engelsk", iTeksten);
    }
  }

  private static String engelsk(String tekst) {
    return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(ENGELSK::contains).findFirst().orElse(null);
  }
}
