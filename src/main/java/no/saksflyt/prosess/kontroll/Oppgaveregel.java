package no.saksflyt.prosess.kontroll;

import org.w3c.dom.Element;

/** What a person meets at a step: a form of its own, and words that tell what to do and what comes next. */
final class Oppgaveregel implements Kontrollregel {

  private static final String INNFELT = "embedded:deployment:";
  private static final int KORTEST = 40;

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var oppgave : Xml.alle(modell.innhold(), "userTask")) {
        skjema(bunt, modell, oppgave, funn);
        if (Xml.dokumentasjon(oppgave).length() < KORTEST) {
          funn.feil(modell, oppgave, "oppgave.dokumentasjon", String.valueOf(KORTEST));
        }
      }
    }
  }

  private static void skjema(Lestbunt bunt, Xmlfil modell, Element oppgave, Funnliste funn) {
    var innfelt = Xml.camunda(oppgave, "formKey");
    if (innfelt.startsWith(INNFELT)) {
      var fil = innfelt.substring(INNFELT.length());
      if (!bunt.bunt().filer().containsKey(fil)) {
        funn.feil(modell, oppgave, "oppgave.skjemaFinnes", fil, Nermeste.til(fil, bunt.bunt().filer().keySet()));
      }
      return;
    }
    var skjema = Xml.camunda(oppgave, "formRef");
    if (skjema.isBlank() || !innfelt.isBlank()) {
      funn.feil(modell, oppgave, "oppgave.skjema");
      return;
    }
    if (!Xml.camunda(oppgave, "formRefBinding").equals("deployment")) {
      funn.feil(modell, oppgave, "oppgave.skjemaBinding", skjema);
    }
    if (!bunt.skjemaider().contains(skjema)) {
      funn.feil(modell, oppgave, "oppgave.skjemaFinnes", skjema, Nermeste.til(skjema, bunt.skjemaider()));
      return;
    }
    var ventet = Xml.prosess(oppgave).getAttribute("id") + "-" + oppgave.getAttribute("id").toLowerCase(java.util.Locale.ROOT);
    if (!skjema.equals(ventet)) {
      funn.feil(modell, oppgave, "oppgave.skjemaId", skjema, ventet);
    }
  }
}
