package no.saksflyt.arkiv;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of documents and their versions. Whoever calls has checked that the person may see the case. */
@Component
class Dokumentregister {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Dokumentregister(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /** A document without its versions. */
  private record Hode(long id, String tittel) {}

  /** A version and the document it is of. */
  private record Rad(long dokument, Dokumentversjon versjon) {}

  long settInn(Saksnummer saksnummer, String tittel) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql("insert into dokument (saksnummer, tittel, siste_versjon) values (:sak, :tittel, 0)")
        .param("sak", saksnummer.toString())
        .param("tittel", tittel)
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  /**
   * Takes the next version number; the document's row stays locked until the transaction ends, so that two new versions at once
   * get a number each.
   */
  int nesteVersjon(long dokument) {
    jdbc.sql("update dokument set siste_versjon = siste_versjon + 1 where id = :id").param("id", dokument).update();
    return jdbc.sql("select siste_versjon from dokument where id = :id").param("id", dokument).query(Integer.class).single();
  }

  void settInn(long dokument, Dokumentversjon ny) {
    jdbc.sql(
            "insert into dokumentversjon (dokument_id, nr, filnavn, mediatype, storrelse, sha256, opprettet, opprettet_av)"
                + " values (:dokument, :nr, :filnavn, :mediatype, :storrelse, :sha, :opprettet, :av)")
        .param("dokument", dokument)
        .param("nr", ny.nr())
        .param("filnavn", ny.filnavn())
        .param("mediatype", ny.mediatype())
        .param("storrelse", ny.storrelse())
        .param("sha", ny.sha256())
        .param("opprettet", java.sql.Timestamp.from(ny.opprettet()))
        .param("av", ny.opprettetAv())
        .update();
  }

  /** @param saker the cases the version tells of, its own left out */
  void omtaler(long dokument, int nr, Collection<String> saker) {
    for (var sak : saker) {
      jdbc.sql("insert into dokumentomtale (dokument_id, nr, saksnummer) values (:dokument, :nr, :sak)")
          .param("dokument", dokument)
          .param("nr", nr)
          .param("sak", sak)
          .update();
    }
  }

  void settTittel(long dokument, String tittel) {
    jdbc.sql("update dokument set tittel = :tittel where id = :id").param("tittel", tittel).param("id", dokument).update();
  }

  Optional<Dokument> finn(Saksnummer saksnummer, long id) {
    var hoder =
        jdbc.sql("select id, tittel from dokument where saksnummer = :sak and id = :id")
            .param("sak", saksnummer.toString())
            .param("id", id)
            .query(Dokumentregister::hode)
            .list();
    return medVersjoner(saksnummer, hoder).stream().findFirst();
  }

  Side<Dokument> side(Saksnummer saksnummer, int side, int antall) {
    long totalt =
        jdbc.sql("select count(*) from dokument where saksnummer = :sak")
            .param("sak", saksnummer.toString())
            .query(Long.class)
            .single();
    var hoder =
        jdbc.sql(
                "select id, tittel from dokument where saksnummer = :sak order by id desc"
                    + " offset :fra rows fetch first :antall rows only")
            .param("sak", saksnummer.toString())
            .param("fra", side * antall)
            .param("antall", antall)
            .query(Dokumentregister::hode)
            .list();
    return new Side<>(totalt, side, antall, medVersjoner(saksnummer, hoder));
  }

  /** Every version of every document asked for in one query. */
  private List<Dokument> medVersjoner(Saksnummer saksnummer, List<Hode> hoder) {
    if (hoder.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Rad>> rader =
        jdbc.sql(
                "select v.dokument_id, v.nr, v.filnavn, v.mediatype, v.storrelse, v.sha256, v.opprettet, v.opprettet_av,"
                    + " case when exists (select 1 from dokumentomtale o join sak s on s.saksnummer = o.saksnummer"
                    + " where o.dokument_id = v.dokument_id and o.nr = v.nr and not "
                    + Tilgangsfilter.sql("s")
                    + ") then 1 else 0 end as skjermet from dokumentversjon v"
                    + " where v.dokument_id in (:id) order by v.dokument_id, v.nr desc")
            .param("id", hoder.stream().map(Hode::id).toList())
            .params(tilgang.parametre())
            .query(Dokumentregister::rad)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Rad::dokument, LinkedHashMap::new, Collectors.toList()));
    return hoder.stream()
        .map(h -> new Dokument(h.id(), saksnummer, h.tittel(), rader.get(h.id()).stream().map(Rad::versjon).toList()))
        .toList();
  }

  private static Hode hode(ResultSet rad, int nr) throws SQLException {
    return new Hode(rad.getLong("id"), rad.getString("tittel"));
  }

  private static Rad rad(ResultSet rad, int nr) throws SQLException {
    return new Rad(
        rad.getLong("dokument_id"),
        new Dokumentversjon(
            rad.getInt("nr"),
            rad.getString("filnavn"),
            rad.getString("mediatype"),
            rad.getLong("storrelse"),
            rad.getString("sha256"),
            rad.getTimestamp("opprettet").toInstant(),
            rad.getString("opprettet_av"),
            rad.getInt("skjermet") == 1));
  }
}
