package no.saksflyt.arkiv;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the journal. Whoever calls has checked that the person may see the case. */
@Component
class Journalregister {

  private static final String LES =
      "select j.*, h.kode as hjemmel_kode, h.hjemmel as hjemmel_tekst from journalpost j"
          + " left join tilgangshjemmel h on h.id = j.hjemmel where j.saksnummer = :sak";

  private final JdbcClient jdbc;
  private final Gjenforsok gjenforsok;

  Journalregister(JdbcClient jdbc, Gjenforsok gjenforsok) {
    this.jdbc = jdbc;
    this.gjenforsok = gjenforsok;
  }

  /**
   * Adds an entry's first state with the case's next number; when somebody else takes the number at the same moment the next
   * one is tried.
   *
   * @param post the state; its number is not used
   * @return the number it got
   */
  int settInnNy(Journalpost post) {
    while (true) {
      int nr = siste(post.saksnummer()) + 1;
      if (gjenforsok.settInn(() -> settInn(post, nr))) {
        return nr;
      }
    }
  }

  /**
   * Adds a further state of an entry.
   *
   * @param post the state
   * @return whether it is there; false when somebody else corrected the entry meanwhile
   */
  boolean erstatt(Journalpost post) {
    jdbc.sql(
            "update journalpost set gjeldende = false where saksnummer = :sak and lopenr = :nr and revisjon = :forrige")
        .param("sak", post.saksnummer().toString())
        .param("nr", post.nr())
        .param("forrige", post.revisjon() - 1)
        .update();
    return gjenforsok.settInn(() -> settInn(post, post.nr()));
  }

  private void settInn(Journalpost post, int nr) {
    var innhold = post.innhold();
    jdbc.sql(
            "insert into journalpost (saksnummer, lopenr, revisjon, gjeldende, type, tittel, skjermet_tittel, dokumentdato,"
                + " journaldato, avsender, mottaker, hjemmel, dokument_id, status, journalfort_av, registrert, grunn)"
                + " values (:sak, :nr, :revisjon, true, :type, :tittel, :skjermet, :dokumentdato,"
                + " :journaldato, :avsender, :mottaker, :hjemmel, :dokument, :status, :av, :registrert, :grunn)")
        .param("sak", post.saksnummer().toString())
        .param("nr", nr)
        .param("revisjon", post.revisjon())
        .param("type", innhold.type().name())
        .param("tittel", innhold.tittel())
        .param("skjermet", innhold.skjermetTittel())
        .param("dokumentdato", Date.valueOf(innhold.dokumentdato()))
        .param("journaldato", Date.valueOf(innhold.journaldato()))
        .param("avsender", innhold.avsender())
        .param("mottaker", innhold.mottaker())
        .param("hjemmel", innhold.hjemmel())
        .param("dokument", innhold.dokumentId())
        .param("status", post.status().name())
        .param("av", post.journalfortAv())
        .param("registrert", Timestamp.from(post.registrert()))
        .param("grunn", post.grunn())
        .update();
  }

  private int siste(Saksnummer saksnummer) {
    return jdbc.sql("select coalesce(max(lopenr), 0) from journalpost where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(Integer.class)
        .single();
  }

  Side<Journalpost> gjeldende(Saksnummer saksnummer, int side, int antall) {
    long totalt =
        jdbc.sql("select count(*) from journalpost where saksnummer = :sak and gjeldende = true")
            .param("sak", saksnummer.toString())
            .query(Long.class)
            .single();
    var rader =
        jdbc.sql(LES + " and j.gjeldende = true order by j.lopenr desc offset :fra rows fetch first :antall rows only")
            .param("sak", saksnummer.toString())
            .param("fra", side * antall)
            .param("antall", antall)
            .query(Journalregister::post)
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  /** Every state of an entry, newest first; none when the case has no such entry. */
  List<Journalpost> alleTilstander(Saksnummer saksnummer, int nr) {
    return jdbc.sql(LES + " and j.lopenr = :nr order by j.revisjon desc")
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .query(Journalregister::post)
        .list();
  }

  private static Journalpost post(ResultSet rs, int rad) throws SQLException {
    var hjemmel = rs.getString("hjemmel");
    var innhold =
        new NyJournalpost(
            Journaltype.valueOf(rs.getString("type")),
            rs.getString("tittel"),
            rs.getString("skjermet_tittel"),
            rs.getDate("dokumentdato").toLocalDate(),
            rs.getDate("journaldato").toLocalDate(),
            rs.getString("avsender"),
            rs.getString("mottaker"),
            hjemmel,
            rs.getObject("dokument_id", Long.class));
    return new Journalpost(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getInt("lopenr"),
        rs.getInt("revisjon"),
        innhold,
        hjemmel == null ? null : new Tilgangshjemmel(hjemmel, rs.getString("hjemmel_kode"), rs.getString("hjemmel_tekst")),
        Journalstatus.valueOf(rs.getString("status")),
        rs.getString("journalfort_av"),
        rs.getTimestamp("registrert").toInstant(),
        rs.getString("grunn"));
  }
}
