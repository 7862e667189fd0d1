package no.saksflyt.oppdrag.leder;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which assignments the time line shows. Every part is null where nothing is chosen.
 *
 * @param enhet id of the unit that owns them
 * @param avdeling the division the unit belongs to
 * @param ar the calendar year shown; null for the months round today
 * @param sporsmaal one of the questions asked most
 * @param mote row of the steering calendar: a meeting before which something of the assignment is due
 */
public record Tidslinjeutvalg(String enhet, String avdeling, Integer ar, Lederspoersmaal sporsmaal, Long mote) {

  /** Everything, in the months round today. */
  public static final Tidslinjeutvalg ALT = new Tidslinjeutvalg(null, null, null, null, null);

  /** @return the same units and year with another question; null for none */
  public Tidslinjeutvalg med(Lederspoersmaal nytt) {
    return new Tidslinjeutvalg(enhet, avdeling, ar, nytt, null);
  }

  /** @return the same units and year, due before a meeting; null for none */
  public Tidslinjeutvalg foer(Long nyttMote) {
    return new Tidslinjeutvalg(enhet, avdeling, ar, null, nyttMote);
  }

  /** @return what is chosen, by the names addresses use; the units always, since leaving them out means one's own */
  public Map<String, Object> parametre() {
    var svar = new LinkedHashMap<String, Object>();
    svar.put("enhet", enhet == null ? "" : enhet);
    sett(svar, "avdeling", avdeling);
    sett(svar, "ar", ar);
    sett(svar, "utvalg", sporsmaal);
    sett(svar, "mote", mote);
    return svar;
  }

  private static void sett(Map<String, Object> svar, String navn, Object verdi) {
    if (verdi != null) {
      svar.put(navn, verdi);
    }
  }
}
