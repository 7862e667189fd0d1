package no.saksflyt.oppdrag.register;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which assignments are asked for. Every part is null where nothing is chosen; {@link #UKJENT} chooses those without a value.
 *
 * @param ar the year the assignment belongs to
 * @param maal the goal: its text, or its number alone
 * @param enhet id of the unit that owns it
 * @param status how it stands
 * @param hovedansvar short name of the directorate in the lead
 * @param hurtigvalg one of the questions asked most
 * @param q words or beginnings of words, all of which must be found
 */
public record Registerutvalg(
    Integer ar, String maal, String enhet, String status, String hovedansvar, Hurtigvalg hurtigvalg, String q) {

  /** The value that chooses what has none. */
  public static final String UKJENT = "UKJENT";

  /** Everything. */
  public static final Registerutvalg ALT = new Registerutvalg(null, null, null, null, null, null, null);

  /** @return the same with another quick choice; null for all */
  public Registerutvalg med(Hurtigvalg nytt) {
    return new Registerutvalg(ar, maal, enhet, status, hovedansvar, nytt, q);
  }

  /** @return what is chosen, by the names addresses use */
  public Map<String, String> parametre() {
    var svar = new LinkedHashMap<String, String>();
    sett(svar, "ar", ar);
    sett(svar, "maal", maal);
    sett(svar, "enhet", enhet);
    sett(svar, "status", status);
    sett(svar, "hovedansvar", hovedansvar);
    sett(svar, "utvalg", hurtigvalg);
    sett(svar, "q", q);
    return svar;
  }

  private static void sett(Map<String, String> svar, String navn, Object verdi) {
    if (verdi != null) {
      svar.put(navn, verdi.toString());
    }
  }
}
