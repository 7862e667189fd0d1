package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of duties, and of deliveries that are skipped. */
@Component
class Pliktlager {

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Pliktlager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  List<Rapportplikt> alle() {
    return jdbc.sql("select * from rapportplikt order by id").query(Pliktlager::plikt).list();
  }

  Optional<Rapportplikt> finn(long id) {
    return jdbc.sql("select * from rapportplikt where id = :id").param("id", id).query(Pliktlager::plikt).optional();
  }

  void settInn(Rapportplikt ny) {
    jdbc.sql(
            "insert into rapportplikt (navn, slag, rytme, kalendertype, avskjaering_dager, levering_dager, start_dager,"
                + " mottakere, maal, sp, oppdrag, selvstart, gjelder_fra, gjelder_til, versjon) values (:navn, :slag,"
                + " :rytme, :kalendertype, :avskjaering, :levering, :start, :mottakere, :maal, :sp, :oppdrag, :selvstart,"
                + " :fra, :til, 0)")
        .params(felter(ny))
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endre(Rapportplikt plikt) {
    return jdbc.sql(
                "update rapportplikt set navn = :navn, slag = :slag, rytme = :rytme, kalendertype = :kalendertype,"
                    + " avskjaering_dager = :avskjaering, levering_dager = :levering, start_dager = :start,"
                    + " mottakere = :mottakere, maal = :maal, sp = :sp, oppdrag = :oppdrag, selvstart = :selvstart,"
                    + " gjelder_fra = :fra, gjelder_til = :til, versjon = versjon + 1 where id = :id and versjon = :versjon")
            .params(felter(plikt))
            .param("id", plikt.id())
            .param("versjon", plikt.versjon())
            .update()
        == 1;
  }

  private static Map<String, Object> felter(Rapportplikt plikt) {
    var felter = new HashMap<String, Object>();
    felter.put("navn", plikt.navn());
    felter.put("slag", plikt.slag().name());
    felter.put("rytme", plikt.rytme().name());
    felter.put("kalendertype", plikt.kalendertype() == null ? null : plikt.kalendertype().name());
    felter.put("avskjaering", plikt.avskjaeringDager());
    felter.put("levering", plikt.leveringDager());
    felter.put("start", plikt.startDager());
    felter.put("mottakere", plikt.mottakere());
    felter.put("maal", plikt.maal());
    felter.put("sp", plikt.sp());
    felter.put("oppdrag", plikt.oppdrag());
    felter.put("selvstart", plikt.selvstart());
    felter.put("fra", plikt.gjelderFra());
    felter.put("til", plikt.gjelderTil());
    return felter;
  }

  /** Whoever else starts or skips an occurrence of the duty waits until this transaction has ended. */
  void laas(long id) {
    jdbc.sql("select id from rapportplikt where id = :id for update").param("id", id).query(Long.class).optional();
  }

  void utelat(Utelatelse utelatt) {
    jdbc.sql(
            "insert into rapportutelatelse (plikt_id, ar, periode, grunn, referanse, dato, hvem, registrert)"
                + " values (:plikt, :ar, :periode, :grunn, :referanse, :dato, :hvem, :naa)")
        .param("plikt", utelatt.pliktId())
        .param("ar", utelatt.ar())
        .param("periode", utelatt.periode())
        .param("grunn", utelatt.grunn())
        .param("referanse", utelatt.referanse())
        .param("dato", utelatt.dato())
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Utelatelse> utelatelser(int ar) {
    return jdbc.sql("select * from rapportutelatelse where ar = :ar")
        .param("ar", ar)
        .query(
            (rs, nr) ->
                new Utelatelse(
                    rs.getLong("plikt_id"),
                    rs.getInt("ar"),
                    rs.getInt("periode"),
                    rs.getString("grunn"),
                    rs.getString("referanse"),
                    rs.getObject("dato", LocalDate.class)))
        .list();
  }

  boolean erUtelatt(long plikt, int ar, int periode) {
    return utelatelser(ar).stream().anyMatch(u -> u.pliktId() == plikt && u.periode() == periode);
  }

  private static Rapportplikt plikt(ResultSet rs, int nr) throws SQLException {
    var kalendertype = rs.getString("kalendertype");
    return new Rapportplikt(
        rs.getLong("id"),
        rs.getString("navn"),
        Rapportslag.valueOf(rs.getString("slag")),
        Rytme.valueOf(rs.getString("rytme")),
        kalendertype == null ? null : Kalendertype.valueOf(kalendertype),
        rs.getInt("avskjaering_dager"),
        rs.getInt("levering_dager"),
        rs.getInt("start_dager"),
        rs.getString("mottakere"),
        rs.getString("maal"),
        rs.getString("sp"),
        rs.getString("oppdrag"),
        rs.getBoolean("selvstart"),
        rs.getObject("gjelder_fra", LocalDate.class),
        rs.getObject("gjelder_til", LocalDate.class),
        rs.getLong("versjon"));
  }
}
