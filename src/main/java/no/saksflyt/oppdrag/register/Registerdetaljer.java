package no.saksflyt.oppdrag.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.departement.Statusbilde;
import no.saksflyt.oppdrag.departement.Statusoversikt;
import no.saksflyt.oppdrag.register.Registerrad.Brevfrist;
import no.saksflyt.oppdrag.register.Registerrad.Relasjon;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is to show of a handful of assignments, in six queries however many they are. */
@Component
class Registerdetaljer {

  private static final String RADER =
      "select o.saksnummer, o.nummer, o.ar, s.tittel, s.status, s.utfall, s.aapen, s.krets, s.enhet, s.eier, s.maal,"
          + " o.hovedansvar, o.fou, o.forbehold, n.versjoner, v.brev_navn, v.brev_dato, bs.bestiller"
          + " from oppdrag o join sak s on s.saksnummer = o.saksnummer"
          + " left join (select saksnummer, max(nr) as versjoner, max(case when brev_id > 0 then nr end) as fra_brev"
          + " from oppdragsversjon where saksnummer in (:ider) group by saksnummer) n on n.saksnummer = o.saksnummer"
          + " left join oppdragsversjon v on v.saksnummer = o.saksnummer and v.nr = n.fra_brev"
          + " left join bestilling bs on bs.saksnummer = o.saksnummer"
          + " where o.saksnummer in (:ider) and "
          + Tilgangsfilter.sql("s");

  private static final String FRISTER =
      "select saksnummer, referanse, navn, fristtype, dato, opprinnelig, aktiv from saksfrist where saksnummer in (:ider)";

  private static final String BREVFRISTER =
      "select saksnummer, del, merkelapp, tekst, form from oppdragsfrist where saksnummer in (:ider) order by saksnummer, lopenr";

  private static final String RELASJONER =
      "select r.fra as denne, r.til as annen, r.type, 'fra' as retning, o.nummer, r.id"
          + " from saksrelasjon r join sak s on s.saksnummer = r.til left join oppdrag o on o.saksnummer = r.til"
          + " where r.fra in (:ider) and "
          + Tilgangsfilter.sql("s")
          + " union all select r.til, r.fra, r.type, 'til', o.nummer, r.id"
          + " from saksrelasjon r join sak s on s.saksnummer = r.fra left join oppdrag o on o.saksnummer = r.fra"
          + " where r.til in (:ider) and "
          + Tilgangsfilter.sql("s")
          + " order by 6";

  private static final Comparator<Frist> FORSTE =
      Comparator.comparing((Frist f) -> !f.hele()).thenComparing(Frist::dato);

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Statusoversikt statuser;

  Registerdetaljer(JdbcClient jdbc, Tilgangsfilter tilgang, Statusoversikt statuser) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.statuser = statuser;
  }

  private record Frist(
      String saksnummer, String referanse, String navn, String type, LocalDate dato, LocalDate opprinnelig, boolean aktiv) {

    boolean hele() {
      return Saksfrist.HELE_SAKEN.equals(referanse);
    }
  }

  /**
   * @param ider case numbers of assignments
   * @return the assignments in the order of the numbers
   */
  List<Registerrad> les(List<String> ider) {
    if (ider.isEmpty()) {
      return List.of();
    }
    var frister = frister(ider);
    var brevfrister =
        gruppert(
            ider, BREVFRISTER, rs -> new Brevfrist(rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)));
    var relasjoner = gruppert(ider, RELASJONER, Registerdetaljer::relasjon);
    var lys = statuser.les(ider);
    var rader = new HashMap<String, Registerrad>();
    jdbc.sql(RADER)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query(
            (rs, nr) -> {
              var id = rs.getString("saksnummer");
              return rad(
                  rs,
                  gjeldende(frister.getOrDefault(id, List.of())),
                  brevfrister.getOrDefault(id, List.of()),
                  relasjoner.getOrDefault(id, List.of()),
                  lys.getOrDefault(id, Statusbilde.INGEN));
            })
        .list()
        .forEach(rad -> rader.put(rad.saksnummer(), rad));
    return ider.stream().map(rader::get).filter(Objects::nonNull).toList();
  }

  private Map<String, List<Frist>> frister(List<String> ider) {
    return jdbc
        .sql(FRISTER)
        .param("ider", ider)
        .query(
            (rs, nr) ->
                new Frist(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getObject(5, LocalDate.class),
                    rs.getObject(6, LocalDate.class),
                    rs.getBoolean(7)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Frist::saksnummer));
  }

  /** The whole's deadline where it has a date; else the first of the parts that still run. */
  private static Frist gjeldende(List<Frist> frister) {
    return frister.stream()
        .filter(f -> f.dato() != null && (f.hele() || f.aktiv()))
        .min(FORSTE)
        .orElse(new Frist(null, Saksfrist.HELE_SAKEN, null, Fristtype.INGEN.name(), null, null, true));
  }

  private static Relasjon relasjon(ResultSet rs) throws SQLException {
    var type = Relasjonstype.valueOf(rs.getString(3));
    var retning = type.likBeggeVeier() ? "fra" : rs.getString(4);
    return new Relasjon(type + "." + retning, rs.getString(2), rs.getString(5));
  }

  /** Reads one thing of a result's row. */
  private interface Leser<T> {
    T les(ResultSet rs) throws SQLException;
  }

  private <T> Map<String, List<T>> gruppert(List<String> ider, String sql, Leser<T> leser) {
    var svar = new HashMap<String, List<T>>();
    jdbc.sql(sql)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query(
            rs -> {
              svar.computeIfAbsent(rs.getString(1), id -> new ArrayList<>()).add(leser.les(rs));
            });
    return svar;
  }

  private static Registerrad rad(
      ResultSet rs, Frist frist, List<Brevfrist> brevfrister, List<Relasjon> relasjoner, Statusbilde lys)
      throws SQLException {
    return new Registerrad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getObject("ar", Integer.class),
        rs.getString("tittel"),
        rs.getString("status"),
        rs.getString("utfall"),
        rs.getBoolean("aapen"),
        rs.getString("krets") != null,
        rs.getString("enhet"),
        rs.getString("eier"),
        rs.getString("maal"),
        rs.getString("hovedansvar"),
        frist.dato(),
        frist.opprinnelig(),
        frist.type(),
        frist.hele() ? null : frist.navn(),
        brevfrister,
        rs.getBoolean("fou"),
        rs.getBoolean("forbehold"),
        rs.getInt("versjoner"),
        rs.getString("brev_navn"),
        rs.getObject("brev_dato", LocalDate.class),
        relasjoner,
        rs.getString("bestiller"),
        lys.lys() == null ? null : lys.lys().name(),
        lys.begrunnelse(),
        lys.dato(),
        lys.utenStatus());
  }
}
