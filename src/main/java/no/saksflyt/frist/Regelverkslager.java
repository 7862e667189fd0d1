package no.saksflyt.frist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the rule sets and of who changed them. */
@Component
class Regelverkslager {

  private static final int SISTE_ENDRINGER = 100;

  private final JdbcClient jdbc;

  Regelverkslager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Regelverk> alle() {
    return jdbc.sql("select * from regelverk order by kode").query((rs, nr) -> regelverk(rs)).list();
  }

  Optional<Regelverk> finn(String kode) {
    return jdbc.sql("select * from regelverk where kode = :kode")
        .param("kode", kode)
        .query((rs, nr) -> regelverk(rs))
        .optional();
  }

  List<Regelverkstekst> tekster(String kode) {
    return jdbc.sql("select * from regelverkstekst where regelverk = :kode order by rekkefolge")
        .param("kode", kode)
        .query((rs, nr) -> tekst(rs))
        .list();
  }

  Optional<Regelverkstekst> tekst(String kode, String nokkel) {
    return jdbc.sql("select * from regelverkstekst where regelverk = :kode and nokkel = :nokkel")
        .param("kode", kode)
        .param("nokkel", nokkel)
        .query((rs, nr) -> tekst(rs))
        .optional();
  }

  List<Formkrav> formkrav(String kode) {
    return jdbc.sql("select * from formkrav where regelverk = :kode order by rekkefolge")
        .param("kode", kode)
        .query((rs, nr) ->
            new Formkrav(
                rs.getString("kode"),
                rs.getString("sporsmal"),
                rs.getString("hjemmel"),
                rs.getBoolean("kan_utbedres"),
                rs.getLong("versjon")))
        .list();
  }

  /** @return whether the row still was as it was read */
  boolean endre(String kode, long versjon, LocalDate gyldigFra, LocalDate gyldigTil, Velgerdato velgerdato) {
    return jdbc.sql(
                "update regelverk set gyldig_fra = :fra, gyldig_til = :til, velgerdato = :velger, versjon = versjon + 1"
                    + " where kode = :kode and versjon = :versjon")
            .param("fra", gyldigFra)
            .param("til", gyldigTil)
            .param("velger", velgerdato.name())
            .param("kode", kode)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  /** @return whether the row still was as it was read */
  boolean endreTekst(Regelverkstekst ny) {
    return jdbc.sql(
                "update regelverkstekst set hjemmel = :hjemmel, tekst_nb = :nb, tekst_nn = :nn, versjon = versjon + 1"
                    + " where regelverk = :kode and nokkel = :nokkel and versjon = :versjon")
            .param("hjemmel", ny.hjemmel())
            .param("nb", ny.tekstNb())
            .param("nn", ny.tekstNn())
            .param("kode", ny.regelverk())
            .param("nokkel", ny.nokkel())
            .param("versjon", ny.versjon())
            .update()
        == 1;
  }

  /** @return whether the row still was as it was read */
  boolean endreFormkrav(String regelverk, Formkrav nytt) {
    return jdbc.sql(
                "update formkrav set sporsmal = :sporsmal, hjemmel = :hjemmel, versjon = versjon + 1"
                    + " where regelverk = :regelverk and kode = :kode and versjon = :versjon")
            .param("sporsmal", nytt.sporsmal())
            .param("hjemmel", nytt.hjemmel())
            .param("regelverk", regelverk)
            .param("kode", nytt.kode())
            .param("versjon", nytt.versjon())
            .update()
        == 1;
  }

  void logg(Regelverksendring en) {
    jdbc.sql(
            "insert into regelverksendring (regelverk, gjelder, felt, foer, etter, grunn, hvem, tid)"
                + " values (:regelverk, :gjelder, :felt, :foer, :etter, :grunn, :hvem, :tid)")
        .param("regelverk", en.regelverk())
        .param("gjelder", en.gjelder())
        .param("felt", en.felt())
        .param("foer", en.foer())
        .param("etter", en.etter())
        .param("grunn", en.grunn())
        .param("hvem", en.hvem())
        .param("tid", Timestamp.from(en.tid()))
        .update();
  }

  List<Regelverksendring> endringer(String kode) {
    return jdbc.sql("select * from regelverksendring where regelverk = :kode order by id desc limit " + SISTE_ENDRINGER)
        .param("kode", kode)
        .query(
            (rs, nr) ->
                new Regelverksendring(
                    rs.getString("regelverk"),
                    rs.getString("gjelder"),
                    rs.getString("felt"),
                    rs.getString("foer"),
                    rs.getString("etter"),
                    rs.getString("grunn"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Regelverk regelverk(ResultSet rs) throws SQLException {
    return new Regelverk(
        rs.getString("kode"),
        rs.getString("navn"),
        rs.getObject("gyldig_fra", LocalDate.class),
        rs.getObject("gyldig_til", LocalDate.class),
        Velgerdato.valueOf(rs.getString("velgerdato")),
        rs.getLong("versjon"));
  }

  private static Regelverkstekst tekst(ResultSet rs) throws SQLException {
    return new Regelverkstekst(
        rs.getString("regelverk"),
        rs.getString("nokkel"),
        rs.getString("hjemmel"),
        rs.getString("tekst_nb"),
        rs.getString("tekst_nn"),
        rs.getLong("versjon"));
  }
}
