package no.saksflyt.tilskudd.behandling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of formal checks: how each application stands, and what was found of each condition. */
@Component
class Formallager {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Formallager(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  Optional<Kontrollstand> stand(Saksnummer saksnummer) {
    return jdbc.sql("select * from formalkontroll where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) ->
                new Kontrollstand(
                    rs.getInt("runde"),
                    resultat(rs, "resultat"),
                    rs.getString("hjemmel"),
                    rs.getString("begrunnelse"),
                    rs.getString("returgrunn"),
                    rs.getObject("vedtak", Long.class)))
        .optional();
  }

  /** Begins a round; what an earlier one was sent back with is answered by it. */
  void nyRunde(Saksnummer saksnummer, int runde) {
    if (runde == 1) {
      jdbc.sql("insert into formalkontroll (saksnummer, runde) values (:sak, 1)").param("sak", saksnummer.toString()).update();
    } else {
      jdbc.sql("update formalkontroll set runde = :runde, resultat = null, returgrunn = null where saksnummer = :sak")
          .param("runde", runde)
          .param("sak", saksnummer.toString())
          .update();
    }
  }

  void kontrollert(Saksnummer saksnummer, Resultat resultat, String hjemmel, String begrunnelse) {
    jdbc.sql(
            "update formalkontroll set resultat = :resultat, hjemmel = :hjemmel, begrunnelse = :begrunnelse, returgrunn = null"
                + " where saksnummer = :sak")
        .param("resultat", resultat.name())
        .param("hjemmel", hjemmel, Types.VARCHAR)
        .param("begrunnelse", begrunnelse, Types.VARCHAR)
        .param("sak", saksnummer.toString())
        .update();
  }

  void returnert(Saksnummer saksnummer, String grunn) {
    jdbc.sql("update formalkontroll set returgrunn = :grunn where saksnummer = :sak")
        .param("grunn", grunn)
        .param("sak", saksnummer.toString())
        .update();
  }

  void avgjort(Saksnummer saksnummer, long vedtak) {
    jdbc.sql("update formalkontroll set vedtak = :vedtak where saksnummer = :sak")
        .param("vedtak", vedtak)
        .param("sak", saksnummer.toString())
        .update();
  }

  void settInn(Saksnummer saksnummer, Formalresultat rad) {
    jdbc.sql(
            "insert into formalresultat (saksnummer, runde, vilkaar, navn, foreslatt, resultat, uten_retting, begrunnelse,"
                + " endret_grunn, endret_av, endret) values (:sak, :runde, :vilkaar, :navn, :foreslatt, :resultat, :uten,"
                + " :begrunnelse, :endretGrunn, :endretAv, :endret)")
        .param("sak", saksnummer.toString())
        .param("runde", rad.runde())
        .param("vilkaar", rad.vilkaar())
        .param("navn", rad.navn())
        .param("foreslatt", rad.foreslatt().name())
        .param("resultat", rad.resultat().name())
        .param("uten", rad.utenRetting().name())
        .param("begrunnelse", rad.begrunnelse())
        .param("endretGrunn", rad.endretGrunn(), Types.VARCHAR)
        .param("endretAv", rad.endretAv(), Types.VARCHAR)
        .param("endret", rad.endret() == null ? null : Timestamp.from(rad.endret()), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /** What a person says; the table's word again where that is what the person says too. */
  void endre(Saksnummer saksnummer, int runde, String vilkaar, Resultat resultat, String grunn, String hvem) {
    jdbc.sql(
            "update formalresultat set resultat = :resultat, endret_grunn = :grunn, endret_av = :hvem, endret = :naa"
                + " where saksnummer = :sak and runde = :runde and vilkaar = :vilkaar")
        .param("resultat", resultat.name())
        .param("grunn", grunn, Types.VARCHAR)
        .param("hvem", hvem, Types.VARCHAR)
        .param("naa", Timestamp.from(klokke.instant()))
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .param("vilkaar", vilkaar)
        .update();
  }

  List<Formalresultat> resultater(Saksnummer saksnummer, int runde) {
    return jdbc.sql("select * from formalresultat where saksnummer = :sak and runde = :runde order by id")
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .query((rs, nr) -> les(rs))
        .list();
  }

  private static Formalresultat les(ResultSet rs) throws SQLException {
    return new Formalresultat(
        rs.getInt("runde"),
        rs.getString("vilkaar"),
        rs.getString("navn"),
        resultat(rs, "foreslatt"),
        resultat(rs, "resultat"),
        resultat(rs, "uten_retting"),
        rs.getString("begrunnelse"),
        rs.getString("endret_grunn"),
        rs.getString("endret_av"),
        instant(rs, "endret"));
  }

  private static Resultat resultat(ResultSet rs, String kolonne) throws SQLException {
    var kode = rs.getString(kolonne);
    return kode == null ? null : Resultat.valueOf(kode);
  }

  private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }
}
