package no.saksflyt.prosess.kontroll;

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
          .filter(e -> !Tabellsprak.erFeel(e))
          .forEach(e -> funn.feil(tabell, e, "tabell.sprak", e.getAttribute("expressionLanguage")));
      Xml.alle(tabell.innhold(), "context", "invocation", "functionDefinition")
          .forEach(e -> funn.feil(tabell, e, "tabell.form"));
    }
  }
}
