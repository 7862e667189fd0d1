package no.saksflyt.oppdrag.brev;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that were received, newest first. */
@Service
@Transactional(readOnly = true)
public class Brevliste {

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;

  Brevliste(JdbcClient jdbc, Tilgangsfilter filter) {
    this.jdbc = jdbc;
    this.filter = filter;
  }

  /**
   * @param saksnummer the letter's case
   * @param tittel its name
   * @param tilstand what has become of it
   * @param mottatt when it came
   * @param avgjort when it was confirmed or laid aside, or null
   */
  public record Rad(Saksnummer saksnummer, String tittel, Brevtilstand tilstand, Instant mottatt, Instant avgjort) {}

  /**
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the letters the person may see
   */
  public Side<Rad> side(int side, int antall) {
    Side.kontroller(side, antall);
    var grense = Tilgangsfilter.sql("s");
    var fra = " from brevlesing b join sak s on s.saksnummer = b.saksnummer where " + grense;
    long totalt = jdbc.sql("select count(*)" + fra).params(filter.parametre()).query(Long.class).single();
    var rader =
        jdbc.sql(
                "select b.saksnummer, s.tittel, b.tilstand, b.mottatt, b.avgjort"
                    + fra
                    + " order by b.mottatt desc, b.saksnummer desc offset :fra rows fetch first :antall rows only")
            .params(filter.parametre())
            .param("fra", side * antall)
            .param("antall", antall)
            .query(
                (rad, nr) ->
                    new Rad(
                        Saksnummer.av(rad.getString("saksnummer")),
                        rad.getString("tittel"),
                        Brevtilstand.valueOf(rad.getString("tilstand")),
                        rad.getTimestamp("mottatt").toInstant(),
                        rad.getTimestamp("avgjort") == null ? null : rad.getTimestamp("avgjort").toInstant()))
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  /** @return how many letters wait for confirmation */
  public int venter() {
    return jdbc.sql("select count(*) from brevlesing where tilstand = :venter")
        .param("venter", Brevtilstand.MOTTATT.name())
        .query(Integer.class)
        .single();
  }
}
