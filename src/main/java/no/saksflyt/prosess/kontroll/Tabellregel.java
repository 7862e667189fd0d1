package no.saksflyt.prosess.kontroll;

import java.util.Locale;
import org.w3c.dom.Element;

/** Decisions are tables in FEEL that say how long their history is kept. */
final class Tabellregel implements Kontrollregel {

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var tabell : bunt.tabeller()) {
      var beslutninger = Xml.alle(tabell.innhold(), "decision");
      if (beslutninger.isEmpty()) {
        funn.feil(tabell.navn(), tabell.navn(), "tabell.tom");
      }
      for (var beslutning : beslutninger) {
        if (beslutning.getAttributeNS(Xml.CAMUNDA_DMN, "historyTimeToLive").isBlank()) {
          funn.feil(tabell, beslutning, "tabell.levetid");
        }
        if (beslutning.getAttribute("name").isBlank()) {
          funn.feil(tabell, beslutning, "navn.mangler");
        }
      }
      Xml.etterkommere(tabell.innhold().getDocumentElement())
          .filter(e -> !erFeel(e.getAttribute("expressionLanguage")))
          .forEach(e -> funn.feil(tabell, e, "tabell.sprak", e.getAttribute("expressionLanguage")));
      Xml.alle(tabell.innhold(), "context", "invocation", "functionDefinition")
          .forEach(e -> funn.feil(tabell, e, "tabell.form"));
    }
  }

  private static boolean erFeel(String sprak) {
    var navn = sprak.toLowerCase(Locale.ROOT);
    return navn.isEmpty() || navn.equals("feel") || navn.endsWith("/feel/") || navn.endsWith("/feel");
  }
}
