package no.saksflyt.arkiv;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of post that came in. */
@Component
class Innpostregister {

  private final JdbcClient jdbc;

  Innpostregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file and the post it came with. */
  private record Filrad(long innpost, Innpostfil fil) {}

  long settInn(NyPost post, Instant mottatt) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into innpost (kanal, mottatt, avsender, epost, emne, tekst, melding_id, status)"
                + " values (:kanal, :mottatt, :avsender, :epost, :emne, :tekst, :melding, 'NY')")
        .param("kanal", post.kanal().name())
        .param("mottatt", Timestamp.from(mottatt))
        .param("avsender", post.avsender())
        .param("epost", post.epost())
        .param("emne", post.emne())
        .param("tekst", post.tekst())
        .param("melding", post.meldingId())
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  void settInn(long innpost, Innpostfil fil) {
    jdbc.sql(
            "insert into innpostfil (innpost_id, nr, filnavn, mediatype, storrelse, sha256, avvist)"
                + " values (:innpost, :nr, :filnavn, :mediatype, :storrelse, :sha, :avvist)")
        .param("innpost", innpost)
        .param("nr", fil.nr())
        .param("filnavn", fil.filnavn())
        .param("mediatype", fil.mediatype())
        .param("storrelse", fil.storrelse())
        .param("sha", fil.sha256())
        .param("avvist", fil.avvist())
        .update();
  }

  Optional<Long> medMeldingId(String meldingId) {
    return jdbc.sql("select id from innpost where melding_id = :melding").param("melding", meldingId).query(Long.class).optional();
  }

  /**
   * Moves post from one status to another; nothing happens when it no longer has the first, so that of two who deal with it at
   * once only one does.
   *
   * @return whether it was moved
   */
  boolean flytt(
      long id, Poststatus fra, Poststatus til, Saksnummer sak, Integer journalpost, String grunn, String hvem, Instant naar) {
    return jdbc.sql(
                "update innpost set status = :til, saksnummer = :sak, journalpost = :journalpost, grunn = :grunn,"
                    + " behandlet_av = :hvem, behandlet = :naar where id = :id and status = :fra")
            .param("til", til.name())
            .param("sak", sak == null ? null : sak.toString())
            .param("journalpost", journalpost)
            .param("grunn", grunn)
            .param("hvem", hvem)
            .param("naar", Timestamp.from(naar))
            .param("id", id)
            .param("fra", fra.name())
            .update()
        == 1;
  }

  long antall(Poststatus status) {
    return jdbc.sql("select count(*) from innpost where status = :status")
        .param("status", status.name())
        .query(Long.class)
        .single();
  }

  Optional<Innpost> finn(long id) {
    var rader =
        jdbc.sql("select p.* from innpost p where p.id = :id")
            .param("id", id)
            .query((rs, nr) -> post(rs, filer(List.of(id)).getOrDefault(id, List.of())))
            .list();
    return rader.stream().findFirst();
  }

  Side<Innpost> side(Poststatus status, boolean eldstForst, int side, int antall) {
    var retning = eldstForst ? "asc" : "desc";
    var ider =
        jdbc.sql(
                "select p.id from innpost p where p.status = :status order by p.mottatt " + retning + ", p.id " + retning
                    + " offset :fra rows fetch first :antall rows only")
            .param("status", status.name())
            .param("fra", side * antall)
            .param("antall", antall)
            .query(Long.class)
            .list();
    return new Side<>(antall(status), side, antall, poster(ider));
  }

  private List<Innpost> poster(List<Long> ider) {
    if (ider.isEmpty()) {
      return List.of();
    }
    var filer = filer(ider);
    var poster =
        jdbc.sql("select p.* from innpost p where p.id in (:id)")
            .param("id", ider)
            .query((rs, nr) -> post(rs, filer.getOrDefault(rs.getLong("id"), List.of())))
            .list()
            .stream()
            .collect(Collectors.toMap(Innpost::id, p -> p));
    return ider.stream().map(poster::get).toList();
  }

  private Map<Long, List<Innpostfil>> filer(List<Long> ider) {
    return jdbc.sql("select * from innpostfil where innpost_id in (:id) order by innpost_id, nr")
        .param("id", ider)
        .query(Innpostregister::fil)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Filrad::innpost, Collectors.mapping(Filrad::fil, Collectors.toList())));
  }

  private static Innpost post(ResultSet rs, List<Innpostfil> filer) throws SQLException {
    var sak = rs.getString("saksnummer");
    var behandlet = rs.getTimestamp("behandlet");
    return new Innpost(
        rs.getLong("id"),
        Postkanal.valueOf(rs.getString("kanal")),
        rs.getTimestamp("mottatt").toInstant(),
        rs.getString("avsender"),
        rs.getString("epost"),
        rs.getString("emne"),
        rs.getString("tekst"),
        Poststatus.valueOf(rs.getString("status")),
        sak == null ? null : Saksnummer.av(sak),
        rs.getObject("journalpost", Integer.class),
        behandlet == null ? null : behandlet.toInstant(),
        rs.getString("behandlet_av"),
        rs.getString("grunn"),
        filer);
  }

  private static Filrad fil(ResultSet rs, int nr) throws SQLException {
    return new Filrad(
        rs.getLong("innpost_id"),
        new Innpostfil(
            rs.getInt("nr"),
            rs.getString("filnavn"),
            rs.getString("mediatype"),
            rs.getObject("storrelse", Long.class),
            rs.getString("sha256"),
            rs.getString("avvist")));
  }
}
