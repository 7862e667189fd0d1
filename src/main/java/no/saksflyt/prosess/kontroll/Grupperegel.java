package no.saksflyt.prosess.kontroll;

import java.util.List;
import java.util.regex.Pattern;
import no.saksflyt.prosess.uttrykk.Grammatikk;
import org.w3c.dom.Element;

/** A step goes to groups that exist, so that it always lands in somebody's list. */
final class Grupperegel implements Kontrollregel {

  /** The one way to name a group that depends on the case; the grammar has already been checked. */
  private static final Pattern ENHET =
      Pattern.compile("\\$\\{\\s*grupper\\s*\\.\\s*enhet\\s*\\(\\s*execution\\s*,\\s*['\"]([^'\"]*)['\"]\\s*\\)\\s*}");

  /** A person the case names is found when the step begins; one the model names may have left. */
  private static final List<String> PERSONER = List.of("assignee", "candidateUsers");

  @Override
  public void kontroller(Lestbunt bunt, Omgivelse finnes, Funnliste funn) {
    for (var modell : bunt.modeller()) {
      for (var oppgave : Xml.alle(modell.innhold(), "userTask")) {
        grupper(modell, oppgave, finnes, funn);
        for (var sted : PERSONER) {
          var person = Xml.camunda(oppgave, sted);
          if (!person.isBlank() && !Grammatikk.erUttrykk(person)) {
            funn.feil(modell, oppgave, "oppgave.personer");
          }
        }
      }
    }
  }

  private static void grupper(Xmlfil modell, Element oppgave, Omgivelse finnes, Funnliste funn) {
    var grupper = Xml.camunda(oppgave, "candidateGroups").strip();
    if (grupper.isEmpty()) {
      funn.feil(modell, oppgave, "oppgave.gruppe");
      return;
    }
    if (Grammatikk.erUttrykk(grupper)) {
      var treff = ENHET.matcher(grupper);
      if (!treff.matches()) {
        funn.feil(modell, oppgave, "oppgave.gruppeUttrykk", grupper);
      } else if (!finnes.enhetsroller().contains(treff.group(1))) {
        funn.feil(modell, oppgave, "oppgave.enhetsrolle", treff.group(1), Nermeste.til(treff.group(1), finnes.enhetsroller()));
      }
      return;
    }
    for (var gruppe : grupper.split(",")) {
      if (!finnes.grupper().contains(gruppe.strip())) {
        funn.feil(modell, oppgave, "oppgave.gruppeFinnes", gruppe.strip(), Nermeste.til(gruppe.strip(), finnes.grupper()));
      }
    }
  }
}
