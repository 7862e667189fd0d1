package no.saksflyt.tilskudd.behandling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what must be looked into, and the applications it can be found among. */
@Component
class Flagglager {

  /** More of one kind tell nothing new. */
  private static final int MAKS_FUNN = 50;

  /** Applications that were withdrawn or recorded by mistake ask for nothing. Restricted ones are told to nobody outside. */
  private static final String ANDRE =
      "select s.saksnummer, s.utlysning, s.tittel, s.formal from soknad s join sak k on k.saksnummer = s.saksnummer"
          + " where s.saksnummer <> :sak and k.krets is null and k.status not in ('TRUKKET', 'FEILREGISTRERT') and ";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Clock klokke;

  Flagglager(JdbcClient jdbc, Tilgangsfilter tilgang, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.klokke = klokke;
  }

  /** Another application, as far as it is held against one. */
  record Annen(Saksnummer saksnummer, String utlysning, String tittel, String formal) {

    String tekst() {
      return tittel + " " + formal;
    }
  }

  List<Annen> sammeKonto(Saksnummer saksnummer, String kontonummer, String orgnr) {
    return andre(saksnummer, "s.kontonummer = :verdi and s.orgnr <> :orgnr", kontonummer, orgnr);
  }

  List<Annen> sammeSignatur(Saksnummer saksnummer, String signertAv, String orgnr) {
    return andre(saksnummer, "lower(s.signert_av) = lower(:verdi) and s.orgnr <> :orgnr", signertAv, orgnr);
  }

  List<Annen> sammeSoker(Saksnummer saksnummer, String orgnr) {
    return andre(saksnummer, "s.orgnr = :orgnr and s.orgnr = :verdi", orgnr, orgnr);
  }

  private List<Annen> andre(Saksnummer saksnummer, String vilkaar, String verdi, String orgnr) {
    return jdbc.sql(ANDRE + vilkaar + " order by s.saksnummer fetch first " + MAKS_FUNN + " rows only")
        .param("sak", saksnummer.toString())
        .param("verdi", verdi)
        .param("orgnr", orgnr)
        .query((rs, nr) -> new Annen(Saksnummer.av(rs.getString(1)), rs.getString(2), rs.getString(3), rs.getString(4)))
        .list();
  }

  /** @return whether it is new */
  boolean settInn(Saksnummer saksnummer, Soknadsflagg.Slag slag, Saksnummer mot, String forklaring) {
    if (finnes(saksnummer, slag, mot)) {
      return false;
    }
    jdbc.sql(
            "insert into soknadsflagg (saksnummer, slag, mot, forklaring, oppdaget)"
                + " values (:sak, :slag, :mot, :forklaring, :naa)")
        .param("sak", saksnummer.toString())
        .param("slag", slag.name())
        .param("mot", mot.toString())
        .param("forklaring", forklaring)
        .param("naa", naa())
        .update();
    return true;
  }

  private boolean finnes(Saksnummer saksnummer, Soknadsflagg.Slag slag, Saksnummer mot) {
    return jdbc.sql("select count(*) from soknadsflagg where saksnummer = :sak and slag = :slag and mot = :mot")
            .param("sak", saksnummer.toString())
            .param("slag", slag.name())
            .param("mot", mot.toString())
            .query(Integer.class)
            .single()
        > 0;
  }

  void besvar(long id, Soknadsflagg.Betydning betydning, String svar, String hvem) {
    jdbc.sql("update soknadsflagg set betydning = :betydning, svar = :svar, svart_av = :hvem, svart = :naa where id = :id")
        .param("betydning", betydning.name())
        .param("svar", svar)
        .param("hvem", hvem)
        .param("naa", naa())
        .param("id", id)
        .update();
  }

  List<Soknadsflagg> alle(Saksnummer saksnummer) {
    return jdbc.sql(
            "select f.* from soknadsflagg f join sak k on k.saksnummer = f.saksnummer where f.saksnummer = :sak and "
                + Tilgangsfilter.sql("k")
                + " order by f.id")
        .param("sak", saksnummer.toString())
        .params(tilgang.parametre())
        .query((rs, nr) -> les(rs))
        .list();
  }

  int ubesvarte(Saksnummer saksnummer) {
    return jdbc.sql("select count(*) from soknadsflagg where saksnummer = :sak and betydning is null")
        .param("sak", saksnummer.toString())
        .query(Integer.class)
        .single();
  }

  private static Soknadsflagg les(ResultSet rs) throws SQLException {
    var betydning = rs.getString("betydning");
    return new Soknadsflagg(
        rs.getLong("id"),
        Soknadsflagg.Slag.valueOf(rs.getString("slag")),
        Saksnummer.av(rs.getString("mot")),
        rs.getString("forklaring"),
        instant(rs, "oppdaget"),
        betydning == null ? null : Soknadsflagg.Betydning.valueOf(betydning),
        rs.getString("svar"),
        rs.getString("svart_av"),
        instant(rs, "svart"));
  }

  private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }

  private Timestamp naa() {
    return Timestamp.from(klokke.instant());
  }
}
