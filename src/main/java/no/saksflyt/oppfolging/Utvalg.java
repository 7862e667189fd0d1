package no.saksflyt.oppfolging;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.frist.Fristbotte;

/**
 * Which open steps are asked for. Every part is null where nothing is chosen; {@link #UKJENT} chooses those without a value.
 *
 * @param avdeling a division's name: the steps of all its units
 * @param enhet the id of the unit that owns the case
 * @param prosess a process's key
 * @param steg a task's id in its model
 * @param gruppe one of the step's candidate groups
 * @param ansvarlig the id of the person who has the step
 * @param maal the case's goal
 * @param fristtype a kind of deadline, or {@link #UKJENT}
 * @param botte a bucket; counts by bucket ignore it, everything else respects it
 * @param paavent whether the case is on hold
 * @param over days overdue at least; 0 is due today
 */
public record Utvalg(
    String avdeling,
    String enhet,
    String prosess,
    String steg,
    String gruppe,
    String ansvarlig,
    String maal,
    String fristtype,
    Fristbotte botte,
    Boolean paavent,
    Integer over) {

  /** The value of a dimension for the steps that have none. */
  public static final String UKJENT = "UKJENT";

  /** Everything. */
  public static final Utvalg ALT = new Utvalg(null, null, null, null, null, null, null, null, null, null, null);

  /** @return the steps of one unit's cases */
  public static Utvalg forEnhet(String enhet) {
    return new Utvalg(null, enhet, null, null, null, null, null, null, null, null, null);
  }

  /** @return the same with another bucket; null for all */
  public Utvalg medBotte(Fristbotte ny) {
    return new Utvalg(avdeling, enhet, prosess, steg, gruppe, ansvarlig, maal, fristtype, ny, paavent, over);
  }

  /**
   * @param dimensjon a dimension
   * @param verdi one of its values, or null for all
   * @return the same with this value chosen in the dimension
   */
  public Utvalg med(Dimensjon dimensjon, String verdi) {
    return new Utvalg(
        avdeling,
        dimensjon == Dimensjon.ENHET ? verdi : enhet,
        dimensjon == Dimensjon.PROSESS ? verdi : prosess,
        dimensjon == Dimensjon.STEG ? verdi : steg,
        gruppe,
        dimensjon == Dimensjon.ANSVARLIG ? verdi : ansvarlig,
        dimensjon == Dimensjon.MAAL ? verdi : maal,
        dimensjon == Dimensjon.FRISTTYPE ? verdi : fristtype,
        botte,
        dimensjon == Dimensjon.PAAVENT ? valgt(verdi) : paavent,
        over);
  }

  /** @return what is chosen, by the names addresses use; the unit is always there, so that "all units" can be told from nothing said */
  public Map<String, String> parametre() {
    var svar = new LinkedHashMap<String, String>();
    svar.put("enhet", enhet == null ? "" : enhet);
    sett(svar, "avdeling", avdeling);
    sett(svar, "prosess", prosess);
    sett(svar, "steg", steg);
    sett(svar, "gruppe", gruppe);
    sett(svar, "ansvarlig", ansvarlig);
    sett(svar, "maal", maal);
    sett(svar, "fristtype", fristtype);
    sett(svar, "botte", botte == null ? null : botte.kode());
    sett(svar, "paavent", paavent);
    sett(svar, "over", over);
    return svar;
  }

  private static void sett(Map<String, String> svar, String navn, Object verdi) {
    if (verdi != null) {
      svar.put(navn, verdi.toString());
    }
  }

  private static Boolean valgt(String verdi) {
    return verdi == null ? null : Boolean.valueOf(verdi);
  }
}
