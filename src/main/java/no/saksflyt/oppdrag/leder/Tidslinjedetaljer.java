package no.saksflyt.oppdrag.leder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.oppdrag.departement.Statusvilkaar;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Punkt;
import no.saksflyt.oppdrag.leder.Tidslinjerad.Utestaar;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all the time line shows of a handful of assignments, in a few queries however many they are. */
@Component
class Tidslinjedetaljer {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final String RADER =
      "select s.saksnummer, o.nummer, s.tittel, s.status, s.aapen, s.krets, s.enhet, s.eier, s.opprettet, s.avsluttet, "
          + Tidslinjesporring.FRIST
          + " as frist, (select h.fristtype from saksfrist h where h.saksnummer = s.saksnummer and h.referanse = '-') as fristtype,"
          + " case when "
          + Gjennomganger.LOPENDE
          + " then 1 else 0 end as lopende,"
          + (" case when " + OppdragStatus.levertSql("s.status") + " then o.leveringsdato end as levert,")
          + " (select max(g.dato) from oppdragsgjennomgang g where g.saksnummer = s.saksnummer) as gjennomgaatt"
          + " from oppdrag o join sak s on s.saksnummer = o.saksnummer where s.saksnummer in (:ider) and "
          + Tilgangsfilter.sql("s");

  private static final String LYS =
      "select st.saksnummer, st.lys, st.begrunnelse, st.dato from oppdragsstatus st where st.saksnummer in (:ider) and "
          + Statusvilkaar.gjelder("st")
          + " order by st.id desc";

  private static final String UTESTAAENDE =
      "select f.saksnummer, t.NAME_, f.opprettet, f.frist from oppgavefrist f join ACT_RU_TASK t on t.ID_ = f.oppgave_id"
          + " where f.saksnummer in (:ider) and f.fristtype = 'MOTPART' order by f.opprettet";

  private static final Comparator<Lys> ALVORLIGST = Comparator.comparing(Lys::lys);

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Tidslinjepunkter punkter;
  private final Clock klokke;

  Tidslinjedetaljer(JdbcClient jdbc, Tilgangsfilter tilgang, Tidslinjepunkter punkter, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.punkter = punkter;
    this.klokke = klokke;
  }

  private record Lys(Trafikklys lys, String grunn, LocalDate dato) {}

  /**
   * @param ider case numbers of assignments
   * @param tidsrom the months shown
   * @return the assignments in the order of the numbers
   */
  List<Tidslinjerad> les(List<String> ider, Tidsrom tidsrom) {
    if (ider.isEmpty()) {
      return List.of();
    }
    var lys = lys(ider);
    var utestaaende = utestaaende(ider);
    var punktene = punkter.les(ider, tidsrom);
    var rader = new HashMap<String, Tidslinjerad>();
    jdbc.sql(RADER)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query(
            (rs, nr) -> {
              var id = rs.getString("saksnummer");
              return rad(
                  rs, lys.get(id), utestaaende.getOrDefault(id, List.of()), punktene.getOrDefault(id, List.of()));
            })
        .list()
        .forEach(rad -> rader.put(rad.saksnummer(), rad));
    return ider.stream().map(rader::get).filter(Objects::nonNull).toList();
  }

  /** The gravest in force; of equals the newest, which is read first. */
  private Map<String, Lys> lys(List<String> ider) {
    var svar = new HashMap<String, Lys>();
    jdbc.sql(LYS)
        .param("ider", ider)
        .query(
            rs -> {
              var nytt = new Lys(Trafikklys.valueOf(rs.getString(2)), rs.getString(3), rs.getObject(4, LocalDate.class));
              svar.merge(rs.getString(1), nytt, (har, neste) -> ALVORLIGST.compare(neste, har) > 0 ? neste : har);
            });
    return svar;
  }

  private Map<String, List<Utestaar>> utestaaende(List<String> ider) {
    var idag = LocalDate.now(klokke);
    var svar = new HashMap<String, List<Utestaar>>();
    jdbc.sql(UTESTAAENDE)
        .param("ider", ider)
        .query(
            rs -> {
              var siden = dag(rs.getTimestamp(3));
              svar.computeIfAbsent(rs.getString(1), id -> new ArrayList<>())
                  .add(
                      new Utestaar(
                          rs.getString(2), siden, ChronoUnit.DAYS.between(siden, idag), rs.getObject(4, LocalDate.class)));
            });
    return svar;
  }

  private static LocalDate dag(Timestamp tid) {
    return tid == null ? null : tid.toInstant().atZone(OSLO).toLocalDate();
  }

  private static Tidslinjerad rad(ResultSet rs, Lys lys, List<Utestaar> utestaaende, List<Punkt> punkter)
      throws SQLException {
    return new Tidslinjerad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getString("tittel"),
        rs.getString("status"),
        rs.getBoolean("aapen"),
        rs.getString("krets") != null,
        rs.getString("enhet"),
        rs.getString("eier"),
        dag(rs.getTimestamp("opprettet")),
        rs.getObject("frist", LocalDate.class),
        rs.getString("fristtype"),
        rs.getObject("levert", LocalDate.class),
        dag(rs.getTimestamp("avsluttet")),
        lys == null ? null : lys.lys(),
        lys == null ? null : lys.grunn(),
        lys == null ? null : lys.dato(),
        utestaaende,
        punkter,
        rs.getInt("lopende") == 1,
        rs.getObject("gjennomgaatt", LocalDate.class));
  }
}
