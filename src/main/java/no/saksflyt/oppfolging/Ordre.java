package no.saksflyt.oppfolging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;

/**
 * What a leader asks to have done.
 *
 * @param handling what
 * @param oppgaver the engine's ids of the steps, 1 to 200
 * @param person who is to have them, for {@link Handling#TILDEL}
 * @param til the day the work goes on, for {@link Handling#PAA_VENT}
 * @param grunn why, for {@link Handling#PAA_VENT}
 */
public record Ordre(Handling handling, List<String> oppgaver, String person, LocalDate til, String grunn) {

  /**
   * @throws Regelbrudd naming every field that is missing
   */
  public void kontroller() {
    var feil = new ArrayList<Feltfeil>();
    if (oppgaver.isEmpty() || oppgaver.size() > Side.MAKS) {
      feil.add(new Feltfeil("oppgave", "feil.oppfolging.oppgave", Side.MAKS));
    }
    if (handling == Handling.TILDEL && mangler(person)) {
      feil.add(new Feltfeil("person", "feil.oppfolging.person"));
    }
    if (handling == Handling.PAA_VENT && til == null) {
      feil.add(new Feltfeil("til", "feil.oppfolging.til"));
    }
    if (handling == Handling.PAA_VENT && mangler(grunn)) {
      feil.add(new Feltfeil("grunn", "feil.oppfolging.grunn"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static boolean mangler(String tekst) {
    return tekst == null || tekst.isBlank();
  }
}
