package no.saksflyt.oppdrag.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.Gjeldendefrist;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.oppdrag.departement.Statusvilkaar;
import no.saksflyt.sak.Ordvilkaar;
import no.saksflyt.tilgang.Tilgangsfilter;

/** The part all the register's questions share: which assignments, in which order. */
class Registersporring {

  static final String FRIST = Gjeldendefrist.sql("o");

  static final String STATUSORDEN =
      Arrays.stream(OppdragStatus.values())
          .map(status -> " when '" + status + "' then " + status.ordinal())
          .collect(Collectors.joining("", "case s.status", " else 99 end"));

  private static final String MAALTALL = "\\d{1,2}";
  private static final int DAGER = 30;

  private final List<String> vilkaar = new ArrayList<>();
  private final Map<String, Object> parametre = new LinkedHashMap<>();

  /**
   * @param utvalg which assignments
   * @param ord the words searched for
   * @param sisteTillegg id of the latest supplement in force, or null when there is none
   * @param idag today in Norway
   * @param tilgang parameters of {@link Tilgangsfilter}
   */
  Registersporring(
      Registerutvalg utvalg, Ordvilkaar ord, Long sisteTillegg, LocalDate idag, Map<String, Object> tilgang) {
    vilkaar.add(Tilgangsfilter.sql("s"));
    parametre.putAll(tilgang);
    if (utvalg.ar() != null) {
      vilkaar.add("o.ar = :ar");
      parametre.put("ar", utvalg.ar());
    }
    maal(utvalg.maal());
    lik("s.enhet", "enhet", utvalg.enhet());
    lik("s.status", "status", utvalg.status());
    lik("o.hovedansvar", "hovedansvar", utvalg.hovedansvar());
    if (utvalg.hurtigvalg() != null) {
      vilkaar.add(utvalg.hurtigvalg().sql());
      parametre.put("idag", idag);
      parametre.putAll(Statusvilkaar.parametre(idag));
      parametre.put("omTretti", idag.plusDays(DAGER));
      // No letter has the id 0.
      parametre.put("sisteTillegg", sisteTillegg == null ? 0L : sisteTillegg);
    }
    vilkaar.addAll(ord.sql("s.saksnummer"));
    parametre.putAll(ord.parametre());
  }

  /** A goal is known by its number; some write its title too. */
  private void maal(String maal) {
    if (maal != null && maal.matches(MAALTALL)) {
      vilkaar.add("(s.maal = :maal or s.maal = :maalnavn or s.maal like :maalstart)");
      parametre.put("maal", maal);
      parametre.put("maalnavn", "Mål " + maal);
      parametre.put("maalstart", "Mål " + maal + ":%");
    } else {
      lik("s.maal", "maal", maal);
    }
  }

  private void lik(String kolonne, String navn, String verdi) {
    if (Registerutvalg.UKJENT.equals(verdi)) {
      vilkaar.add(kolonne + " is null");
    } else if (verdi != null) {
      vilkaar.add(kolonne + " = :" + navn);
      parametre.put(navn, verdi);
    }
  }

  String antall() {
    return "select count(*)" + fraOgHvor();
  }

  String nokler(Registersortering sortering) {
    return "select o.saksnummer" + fraOgHvor() + " order by " + sortering.sql();
  }

  private String fraOgHvor() {
    return " from oppdrag o join sak s on s.saksnummer = o.saksnummer where " + String.join(" and ", vilkaar);
  }

  Map<String, Object> parametre() {
    return parametre;
  }
}
