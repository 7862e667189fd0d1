package no.saksflyt.klage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Kanal;
import no.saksflyt.vedtak.Klagerolle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions being recorded. */
@Component
class Vedtaksregistreringslager {

  private final JdbcClient jdbc;

  Vedtaksregistreringslager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void settInn(Saksnummer saksnummer, NyVedtaksregistrering ny) {
    felter(
            "insert into vedtaksregistrering"
                + " (saksnummer, type, tittel, dato, utfall, hjemmel, organ, klageinstans, rolle, versjon)"
                + " values (:sak, :type, :tittel, :dato, :utfall, :hjemmel, :organ, :klageinstans, :rolle, 0)",
            saksnummer,
            ny)
        .update();
  }

  /** @return whether it still was as it was read */
  boolean endre(Saksnummer saksnummer, NyVedtaksregistrering ny, long versjon) {
    return felter(
                "update vedtaksregistrering set type = :type, tittel = :tittel, dato = :dato, utfall = :utfall,"
                    + " hjemmel = :hjemmel, organ = :organ, klageinstans = :klageinstans, rolle = :rolle,"
                    + " versjon = versjon + 1 where saksnummer = :sak and versjon = :versjon",
                saksnummer,
                ny)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec felter(String sql, Saksnummer saksnummer, NyVedtaksregistrering ny) {
    return jdbc.sql(sql)
        .param("sak", saksnummer.toString())
        .param("type", ny.type())
        .param("tittel", ny.tittel())
        .param("dato", ny.dato())
        .param("utfall", ny.utfall())
        .param("hjemmel", ny.hjemmel())
        .param("organ", ny.organ())
        .param("klageinstans", ny.klageinstans(), Types.VARCHAR)
        .param("rolle", ny.rolle() == null ? null : ny.rolle().name(), Types.VARCHAR);
  }

  void leggTilPart(Saksnummer saksnummer, long sakspart, NyVedtaksregistrering.Part part) {
    jdbc.sql(
            "insert into vedtaksregistreringspart (sakspart, saksnummer, kanal, sendt, framme)"
                + " values (:part, :sak, :kanal, :sendt, :framme)")
        .param("part", sakspart)
        .param("sak", saksnummer.toString())
        .param("kanal", part.kanal().name())
        .param("sendt", part.sendt(), Types.DATE)
        .param("framme", part.framme(), Types.DATE)
        .update();
  }

  void fjernParter(Saksnummer saksnummer) {
    jdbc.sql("delete from vedtaksregistreringspart where saksnummer = :sak").param("sak", saksnummer.toString()).update();
  }

  void merknad(Saksnummer saksnummer, String merknad) {
    sett("merknad = :verdi, returgrunn = null", saksnummer, merknad, Types.VARCHAR);
  }

  void returgrunn(Saksnummer saksnummer, String grunn) {
    sett("returgrunn = :verdi", saksnummer, grunn, Types.VARCHAR);
  }

  void ble(Saksnummer saksnummer, long vedtak) {
    sett("vedtak = :verdi", saksnummer, vedtak, Types.BIGINT);
  }

  private void sett(String hva, Saksnummer saksnummer, Object verdi, int type) {
    jdbc.sql("update vedtaksregistrering set " + hva + " where saksnummer = :sak")
        .param("verdi", verdi, type)
        .param("sak", saksnummer.toString())
        .update();
  }

  Optional<Vedtaksregistrering> finn(Saksnummer saksnummer) {
    var parter =
        jdbc.sql(
                "select p.sakspart, a.navn, p.kanal, p.sendt, p.framme from vedtaksregistreringspart p"
                    + " join sakspart s on s.id = p.sakspart join aktor a on a.id = s.aktor"
                    + " where p.saksnummer = :sak order by p.sakspart")
            .param("sak", saksnummer.toString())
            .query(
                (rs, nr) ->
                    new Vedtaksregistrering.Part(
                        rs.getLong(1),
                        rs.getString(2),
                        Kanal.valueOf(rs.getString(3)),
                        rs.getObject(4, LocalDate.class),
                        rs.getObject(5, LocalDate.class)))
            .list();
    return jdbc.sql("select * from vedtaksregistrering where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs, parter))
        .optional();
  }

  private static Vedtaksregistrering les(ResultSet rs, List<Vedtaksregistrering.Part> parter) throws SQLException {
    var rolle = rs.getString("rolle");
    return new Vedtaksregistrering(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("type"),
        rs.getString("tittel"),
        rs.getObject("dato", LocalDate.class),
        rs.getString("utfall"),
        rs.getString("hjemmel"),
        rs.getString("organ"),
        rs.getString("klageinstans"),
        rolle == null ? null : Klagerolle.valueOf(rolle),
        parter,
        rs.getString("merknad"),
        rs.getString("returgrunn"),
        rs.getObject("vedtak", Long.class),
        rs.getLong("versjon"));
  }
}
