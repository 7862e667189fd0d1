package no.saksflyt.oppdrag.leder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Merke;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Punkt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks on the time line: milestones, parts' deadlines, what comes back, deliveries to come and done. */
@Component
class Tidslinjepunkter {

  private static final String MILEPAELER =
      "select saksnummer, dato, navn, hoved, naadd from milepael where saksnummer in (:ider) and dato between :fra and :til";

  private static final String DELFRISTER =
      "select saksnummer, dato, navn, aktiv from saksfrist where saksnummer in (:ider) and referanse <> '-'"
          + " and dato between :fra and :til";

  private static final String LEVERANSER =
      "select l.saksnummer, coalesce(l.levert, l.frist), d.navn, l.levert from leveranse l"
          + " left join oppdragsdel d on d.saksnummer = l.saksnummer and cast(d.lopenr as varchar(40)) = l.del_id"
          + " where l.saksnummer in (:ider) and coalesce(l.levert, l.frist) between :fra and :til";

  private static final String GJENTAS =
      "select f.saksnummer, coalesce(f.dato, f.beregnet), coalesce(f.merkelapp, f.del), f.periode from oppdragsfrist f"
          + " join sak s on s.saksnummer = f.saksnummer and s.aapen"
          + " where f.saksnummer in (:ider) and f.form = 'PERIODISK' and f.periode is not null"
          + " and coalesce(f.dato, f.beregnet) <= :til";

  private static final Comparator<Punkt> FORSTE = Comparator.comparing(Punkt::dag).thenComparing(Punkt::merke);

  private final JdbcClient jdbc;

  Tidslinjepunkter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param ider case numbers already known to be visible to the person
   * @param tidsrom the months shown
   * @return the marks of each case in these months, the first day first
   */
  Map<String, List<Punkt>> les(List<String> ider, Tidsrom tidsrom) {
    var svar = new HashMap<String, List<Punkt>>();
    sporring(MILEPAELER, ider, tidsrom)
        .query(
            rs -> {
              var merke = rs.getBoolean(4) ? Merke.HOVEDMILEPAEL : Merke.MILEPAEL;
              legg(svar, rs.getString(1), new Punkt(dag(rs, 2), merke, rs.getString(3), dag(rs, 5) != null));
            });
    sporring(DELFRISTER, ider, tidsrom)
        .query(
            rs -> {
              legg(svar, rs.getString(1), new Punkt(dag(rs, 2), Merke.DELFRIST, rs.getString(3), !rs.getBoolean(4)));
            });
    sporring(LEVERANSER, ider, tidsrom)
        .query(
            rs -> {
              var levert = dag(rs, 4) != null;
              legg(
                  svar,
                  rs.getString(1),
                  new Punkt(dag(rs, 2), levert ? Merke.LEVERT : Merke.LEVERANSE, rs.getString(3), levert));
            });
    jdbc.sql(GJENTAS)
        .param("ider", ider)
        .param("til", tidsrom.til())
        .query(
            rs -> {
              var navn = rs.getString(3);
              var sak = rs.getString(1);
              gjentakelser(dag(rs, 2), Period.parse(rs.getString(4)), tidsrom)
                  .forEach(dag -> legg(svar, sak, new Punkt(dag, Merke.GJENTAS, navn, false)));
            });
    svar.values().forEach(punkter -> punkter.sort(FORSTE));
    return svar;
  }

  /** Counted from the first, not from the one before: the last day of a month stays the last. */
  static List<LocalDate> gjentakelser(LocalDate forste, Period periode, Tidsrom tidsrom) {
    var dager = new ArrayList<LocalDate>();
    if (periode.isZero() || periode.isNegative()) {
      return dager;
    }
    var dag = forste;
    for (int nr = 1; !dag.isAfter(tidsrom.til()); nr++) {
      if (tidsrom.har(dag)) {
        dager.add(dag);
      }
      dag = forste.plus(periode.multipliedBy(nr));
    }
    return dager;
  }

  private JdbcClient.StatementSpec sporring(String sql, List<String> ider, Tidsrom tidsrom) {
    return jdbc.sql(sql).param("ider", ider).param("fra", tidsrom.fra()).param("til", tidsrom.til());
  }

  private static LocalDate dag(ResultSet rs, int nr) throws SQLException {
    return rs.getObject(nr, LocalDate.class);
  }

  private static void legg(Map<String, List<Punkt>> svar, String sak, Punkt punkt) {
    svar.computeIfAbsent(sak, id -> new ArrayList<>()).add(punkt);
  }
}
