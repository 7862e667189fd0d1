package no.saksflyt.prosess.kontroll;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Every step's due date comes from its own row of the deadline table, and every timer's from its own or its step's. */
final class Fristregel implements Kontrollregel {

  private static final Pattern FRIST = kall("frist");
  private static final Pattern TIDSUR = kall("(?:varsel|utlop)");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      Xml.alle(modell.innhold(), "userTask").forEach(oppgave -> frist(modell, oppgave, finnes, funn));
      Xml.alle(modell.innhold(), "timeDate").forEach(tid -> tidsur(modell, tid, finnes, funn));
    }
  }

  private static void frist(Xmlfil modell, Element oppgave, Omgivelse finnes, Funnliste funn) {
    var steg = oppgave.getAttribute("id");
    var frist = FRIST.matcher(Xml.camunda(oppgave, "dueDate").strip());
    if (!frist.matches()) {
      funn.feil(modell, oppgave, "oppgave.frist");
    } else if (!frist.group(1).equals(steg)) {
      funn.feil(modell, oppgave, "oppgave.fristNokkel", frist.group(1));
    }
    if (!finnes.steg().contains(steg)) {
      funn.feil(modell, oppgave, "oppgave.fristrad", Nermeste.til(steg, finnes.steg()));
    }
  }

  private static void tidsur(Xmlfil modell, Element tid, Omgivelse finnes, Funnliste funn) {
    var kall = TIDSUR.matcher(Xml.egenTekst(tid));
    if (kall.matches() && !finnes.steg().contains(kall.group(1))) {
      funn.feil(modell, tid, "tidsur.rad", kall.group(1), Nermeste.til(kall.group(1), finnes.steg()));
    }
  }

  private static Pattern kall(String metode) {
    return Pattern.compile(
        "\\$\\{\\s*frister\\s*\\.\\s*" + metode + "\\s*\\(\\s*execution\\s*,\\s*['\"]([^'\"]*)['\"]\\s*\\)\\s*}");
  }
}
