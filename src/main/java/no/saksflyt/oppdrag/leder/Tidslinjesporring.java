package no.saksflyt.oppdrag.leder;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.Gjeldendefrist;
import no.saksflyt.oppdrag.departement.Statusvilkaar;
import no.saksflyt.tilgang.Tilgangsfilter;

/** The part all the time line's questions share: which assignments. */
class Tidslinjesporring {

  static final String FRIST = Gjeldendefrist.sql("s");

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final List<String> vilkaar = new ArrayList<>();
  private final Map<String, Object> parametre = new LinkedHashMap<>();

  /**
   * @param utvalg which assignments
   * @param enheterIAvdelingen ids of the units of the chosen division, when one is chosen
   * @param tidsrom the months shown
   * @param idag today in Norway
   * @param tilgang parameters of {@link Tilgangsfilter}
   */
  Tidslinjesporring(
      Tidslinjeutvalg utvalg, List<String> enheterIAvdelingen, Tidsrom tidsrom, LocalDate idag, Map<String, Object> tilgang) {
    vilkaar.add(Tilgangsfilter.sql("s"));
    parametre.putAll(tilgang);
    vilkaar.add("coalesce(s.utfall, '-') <> 'FEILREGISTRERT'");
    if (utvalg.enhet() != null) {
      vilkaar.add("s.enhet = :enhet");
      parametre.put("enhet", utvalg.enhet());
    }
    if (utvalg.avdeling() != null) {
      vilkaar.add("s.enhet in (:enheterIAvdelingen)");
      // An empty list is no valid SQL; no unit has an empty id.
      parametre.put("enheterIAvdelingen", enheterIAvdelingen.isEmpty() ? List.of("") : enheterIAvdelingen);
    }
    if (utvalg.sporsmaal() == null) {
      vilkaar.add("s.opprettet < :etterSlutt and (s.aapen or s.avsluttet >= :start)");
      parametre.put("start", begynnelsen(tidsrom.fra()));
      parametre.put("etterSlutt", begynnelsen(tidsrom.til().plusDays(1)));
    } else {
      vilkaar.add(utvalg.sporsmaal().sql());
      parametre.put("idag", idag);
      parametre.putAll(Statusvilkaar.parametre(idag));
      parametre.put("aarSiden", idag.minusYears(1));
      parametre.put("forrigeAar", begynnelsen(idag.minusYears(1)));
    }
  }

  private static Timestamp begynnelsen(LocalDate dag) {
    return Timestamp.from(dag.atStartOfDay(OSLO).toInstant());
  }

  /** Keeps only the running assignments something of which is due on or before the day. */
  Tidslinjesporring innen(LocalDate dag) {
    vilkaar.add(
        "s.aapen and exists (select 1 from saksfrist mf where mf.saksnummer = s.saksnummer and mf.aktiv and mf.dato <= :moteDag)");
    parametre.put("moteDag", dag);
    return this;
  }

  String antall() {
    return "select count(*)" + fraOgHvor();
  }

  /** The running ones first, of them the first due first, those without a date last. */
  String nokler() {
    return "select s.saksnummer" + fraOgHvor() + " order by s.aapen desc, " + FRIST + " nulls last, s.saksnummer";
  }

  private String fraOgHvor() {
    return " from oppdrag o join sak s on s.saksnummer = o.saksnummer where " + String.join(" and ", vilkaar);
  }

  Map<String, Object> parametre() {
    return parametre;
  }
}
