package no.saksflyt.klage.tall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of the offices' forms. */
@Component
class Klagetallager {

  private static final String FELTER =
      "select s.id, s.ar, s.embete, s.versjon, s.form, s.avtrykk, s.hvem, s.mottatt, t.status, t.grunn"
          + " from klagetallskjema s join klagetallstatus t on t.id ="
          + " (select max(x.id) from klagetallstatus x where x.skjema_id = s.id and x.tid <= :tid)";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate mange;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagetallager(JdbcClient jdbc, NamedParameterJdbcTemplate mange, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return every version of the years' forms as they stood then, the newest version of each first */
  List<Klageskjema> alle(int fra, int til, Instant tid) {
    return jdbc.sql(FELTER + " where s.ar between :fra and :til and s.mottatt <= :tid order by s.ar, s.nokkel, s.versjon desc")
        .param("fra", fra)
        .param("til", til)
        .param("tid", Timestamp.from(tid))
        .query((rs, nr) -> rad(rs))
        .list();
  }

  /** @return the earliest year there is a form for */
  Optional<Integer> forsteAr() {
    return jdbc.sql("select ar from klagetallskjema order by ar limit 1").query(Integer.class).optional();
  }

  /** @return the latest year there is a form for */
  Optional<Integer> sisteAr() {
    return jdbc.sql("select ar from klagetallskjema order by ar desc limit 1").query(Integer.class).optional();
  }

  Optional<Klageskjema> finn(long id) {
    return jdbc.sql(FELTER + " where s.id = :id")
        .param("id", id)
        .param("tid", Timestamp.from(klokke.instant()))
        .query((rs, nr) -> rad(rs))
        .optional();
  }

  /** @return the form's versions, the newest first */
  List<Klageskjema> versjoner(int ar, String embete) {
    return jdbc.sql(FELTER + " where s.nokkel = :nokkel order by s.versjon desc")
        .param("nokkel", Klageskjema.noekkel(ar, embete))
        .param("tid", Timestamp.from(klokke.instant()))
        .query((rs, nr) -> rad(rs))
        .list();
  }

  /** @return what each form comes to, by its id */
  Map<Long, Radtall> tall(Collection<Long> skjemaer) {
    var svar = new HashMap<Long, Map<Tallcelle, Long>>();
    skjemaer.forEach(id -> svar.put(id, new LinkedHashMap<>()));
    if (!skjemaer.isEmpty()) {
      jdbc.sql("select skjema_id, rad, verdi, antall from klagetall where skjema_id in (:id)")
          .param("id", skjemaer)
          .query(
              rs -> {
                var celle = new Tallcelle(Tallgruppe.valueOf(rs.getString("rad")), rs.getString("verdi"));
                svar.get(rs.getLong("skjema_id")).put(celle, rs.getLong("antall"));
              });
    }
    var tall = new HashMap<Long, Radtall>();
    svar.forEach((id, radene) -> tall.put(id, new Radtall(radene)));
    return tall;
  }

  /** @return the form's lines as they were sent */
  List<Skjemalinje> linjer(long skjema) {
    return jdbc.sql("select * from klagetallinje where skjema_id = :id order by linje")
        .param("id", skjema)
        .query((rs, nr) -> linje(rs))
        .list();
  }

  /** @return the new version's id */
  long settInn(Klageskjema nytt, List<Skjemalinje> linjer) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into klagetallskjema (nokkel, ar, embete, versjon, form, avtrykk, hvem, mottatt)"
                + " values (:nokkel, :ar, :embete, :versjon, :form, :avtrykk, :hvem, :mottatt)")
        .param("nokkel", nytt.noekkel())
        .param("ar", nytt.ar())
        .param("embete", nytt.embete())
        .param("versjon", nytt.versjon())
        .param("form", nytt.form().name())
        .param("avtrykk", nytt.avtrykk())
        .param("hvem", nytt.hvem())
        .param("mottatt", Timestamp.from(nytt.mottatt()))
        .update(nokkel, "id");
    var id = nokkel.getKey().longValue();
    mange.batchUpdate(
        "insert into klagetallinje (skjema_id, linje, utfall, kjonn, innhold, rad, verdi, antall)"
            + " values (:id, :linje, :utfall, :kjonn, :innhold, :rad, :verdi, :antall)",
        linjer.stream().map(l -> parametre(id, l)).toArray(MapSqlParameterSource[]::new));
    mange.batchUpdate(
        "insert into klagetall (skjema_id, rad, verdi, antall) values (:id, :rad, :verdi, :antall)",
        Radtall.av(linjer).tall().entrySet().stream()
            .map(
                e ->
                    new MapSqlParameterSource("id", id)
                        .addValue("rad", e.getKey().gruppe().name())
                        .addValue("verdi", e.getKey().verdi())
                        .addValue("antall", e.getValue()))
            .toArray(MapSqlParameterSource[]::new));
    settStatus(id, nytt.status(), null);
    return id;
  }

  void settStatus(long skjema, Skjemastatus status, String grunn) {
    jdbc.sql("insert into klagetallstatus (skjema_id, status, grunn, hvem, tid) values (:id, :status, :grunn, :hvem, :tid)")
        .param("id", skjema)
        .param("status", status.name())
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  private static MapSqlParameterSource parametre(long skjema, Skjemalinje linje) {
    return new MapSqlParameterSource("id", skjema)
        .addValue("linje", linje.nr())
        .addValue("utfall", linje.utfall())
        .addValue("kjonn", linje.kjonn())
        .addValue("innhold", String.join("|", linje.innhold()))
        .addValue("rad", linje.rad() == null ? null : linje.rad().name())
        .addValue("verdi", linje.verdi())
        .addValue("antall", linje.antall());
  }

  private static Skjemalinje linje(ResultSet rs) throws SQLException {
    var rad = rs.getString("rad");
    if (rad != null) {
      return Skjemalinje.margin(rs.getInt("linje"), Tallgruppe.valueOf(rad), rs.getString("verdi"), rs.getLong("antall"));
    }
    var innhold = rs.getString("innhold");
    return Skjemalinje.like(
        rs.getInt("linje"),
        rs.getString("utfall"),
        rs.getString("kjonn"),
        innhold == null || innhold.isEmpty() ? List.of() : Arrays.asList(innhold.split("\\|")),
        rs.getLong("antall"));
  }

  private static Klageskjema rad(ResultSet rs) throws SQLException {
    return new Klageskjema(
        rs.getLong("id"),
        rs.getInt("ar"),
        rs.getString("embete"),
        rs.getInt("versjon"),
        Skjemaform.valueOf(rs.getString("form")),
        Skjemastatus.valueOf(rs.getString("status")),
        rs.getString("grunn"),
        rs.getString("avtrykk"),
        rs.getString("hvem"),
        rs.getTimestamp("mottatt").toInstant());
  }
}
