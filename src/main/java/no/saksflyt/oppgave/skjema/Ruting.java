package no.saksflyt.oppgave.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** What of an answer the engine is told: only what the model chooses its way by. */
final class Ruting {

  private static final int LENGST = 255;

  private Ruting() {}

  /**
   * @param nokler the keys the task's model routes on
   * @param svar the checked answer
   * @return their values; null for one that was not shown, so that an earlier round's does not stay
   * @throws Regelbrudd for a value that is no routing value
   */
  static Map<String, Object> av(List<String> nokler, Map<String, Object> svar) {
    var ruting = new HashMap<String, Object>();
    for (var nokkel : nokler) {
      var verdi = svar.get(nokkel);
      var kort = verdi instanceof String tekst && tekst.length() <= LENGST;
      if (verdi != null && !kort && !(verdi instanceof Boolean) && !(verdi instanceof Integer)) {
        throw new Regelbrudd(new Feltfeil(nokkel, "feil.felt.ugyldig", nokkel));
      }
      ruting.put(nokkel, verdi);
    }
    return ruting;
  }
}
