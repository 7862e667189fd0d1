package no.saksflyt.vedtak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of recommendations, their versions and what is being written. Versions are only ever added. */
@Component
class Innstillingslager {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Innstillingslager(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  Optional<Innstilling> finn(Saksnummer saksnummer, String referanse) {
    return jdbc.sql("select id, saksnummer, referanse, laast from innstilling where saksnummer = :sak and referanse = :ref")
        .param("sak", saksnummer.toString())
        .param("ref", referanse)
        .query((rs, nr) -> innstilling(rs))
        .optional();
  }

  List<Innstilling> iSak(Saksnummer saksnummer) {
    return jdbc.sql("select id, saksnummer, referanse, laast from innstilling where saksnummer = :sak order by id")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> innstilling(rs))
        .list();
  }

  /** Two who write the first version at the same moment meet at the row's unique key. */
  Innstilling lag(Saksnummer saksnummer, String referanse) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql("insert into innstilling (saksnummer, referanse, laast) values (:sak, :ref, false)")
        .param("sak", saksnummer.toString())
        .param("ref", referanse)
        .update(nokkel, "id");
    return new Innstilling(Objects.requireNonNull(nokkel.getKey()).longValue(), saksnummer, referanse, false);
  }

  void laas(long id, boolean laast) {
    jdbc.sql("update innstilling set laast = :laast where id = :id").param("laast", laast).param("id", id).update();
  }

  void leggTil(long id, Innstillingsversjon versjon) {
    jdbc.sql(
            "insert into innstillingsversjon (innstilling, nr, tekst, hvem, for_hvem, tid)"
                + " values (:id, :nr, :tekst, :hvem, :for, :tid)")
        .param("id", id)
        .param("nr", versjon.nr())
        .param("tekst", versjon.tekst())
        .param("hvem", versjon.hvem())
        .param("for", versjon.forHvem(), Types.VARCHAR)
        .param("tid", Timestamp.from(versjon.tid()))
        .update();
  }

  /** @return every version with its text, the first first */
  List<Innstillingsversjon> versjoner(long id) {
    return jdbc.sql("select nr, tekst, hvem, for_hvem, tid from innstillingsversjon where innstilling = :id order by nr")
        .param("id", id)
        .query((rs, nr) -> versjon(rs))
        .list();
  }

  Optional<Innstillingsversjon> siste(long id) {
    return jdbc.sql(
            "select nr, tekst, hvem, for_hvem, tid from innstillingsversjon where innstilling = :id order by nr desc limit 1")
        .param("id", id)
        .query((rs, nr) -> versjon(rs))
        .optional();
  }

  /** @return ids of those who wrote any version of any recommendation of the case, and of those it was written for */
  Set<String> forfattere(Saksnummer saksnummer) {
    var alle = new HashSet<String>();
    jdbc.sql(
            "select distinct v.hvem, v.for_hvem from innstillingsversjon v join innstilling i on i.id = v.innstilling"
                + " where i.saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(rs -> {
          alle.add(rs.getString(1));
          alle.add(rs.getString(2));
        });
    alle.remove(null);
    return alle;
  }

  List<Innstillingskladd> kladder(long id) {
    return jdbc.sql("select person, tekst, bygger_paa, endret from innstillingskladd where innstilling = :id order by endret")
        .param("id", id)
        .query(
            (rs, nr) ->
                new Innstillingskladd(rs.getString(1), rs.getString(2), rs.getInt(3), rs.getTimestamp(4).toInstant()))
        .list();
  }

  void skrivKladd(long id, String person, String tekst, int byggerPaa) {
    slettKladd(id, person);
    jdbc.sql(
            "insert into innstillingskladd (innstilling, person, tekst, bygger_paa, endret)"
                + " values (:id, :person, :tekst, :paa, :naa)")
        .param("id", id)
        .param("person", person)
        .param("tekst", tekst)
        .param("paa", byggerPaa)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  void slettKladd(long id, String person) {
    jdbc.sql("delete from innstillingskladd where innstilling = :id and person = :person")
        .param("id", id)
        .param("person", person)
        .update();
  }

  private static Innstilling innstilling(ResultSet rs) throws SQLException {
    return new Innstilling(rs.getLong(1), Saksnummer.av(rs.getString(2)), rs.getString(3), rs.getBoolean(4));
  }

  private static Innstillingsversjon versjon(ResultSet rs) throws SQLException {
    return new Innstillingsversjon(
        rs.getInt(1), rs.getString(2), rs.getString(3), rs.getString(4), rs.getTimestamp(5).toInstant());
  }
}
