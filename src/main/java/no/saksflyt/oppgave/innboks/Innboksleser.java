package no.saksflyt.oppgave.innboks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.oppgave.Innboksrad;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads inboxes and marks what was read. Of a case that is no longer for the person nothing is shown. */
@Component
public class Innboksleser {

  private static final String FRA =
      " from varsel v left join sak s on s.saksnummer = v.saksnummer where v.person = :person and (v.saksnummer is null or "
          + Tilgangsfilter.sql("s")
          + ")";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Clock klokke;

  Innboksleser(JdbcClient jdbc, Tilgangsfilter tilgang, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.klokke = klokke;
  }

  public Side<Innboksrad> side(String person, int side, int antall) {
    Side.kontroller(side, antall);
    var verdier = verdier(person);
    var totalt = jdbc.sql("select count(*)" + FRA).params(verdier).query(Long.class).single();
    var rader =
        jdbc.sql(
                "select v.id, v.saksnummer, s.tittel, (select o.oppgave_id from oppgavefrist o where o.oppgave_id = v.oppgave_id)"
                    + " oppgave_id, coalesce((select t.NAME_ from ACT_RU_TASK t where t.ID_ = v.oppgave_id),"
                    + " (select max(l.stegnavn) from steglogg l where l.oppgave_id = v.oppgave_id)) stegnavn,"
                    + " v.type, v.tekst, v.opprettet, v.lest" + FRA
                    + " order by v.id desc offset :fra rows fetch next :antall rows only")
            .params(verdier)
            .param("fra", (long) side * antall)
            .param("antall", antall)
            .query(Innboksleser::rad)
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  public int uleste(String person) {
    return jdbc.sql("select count(*)" + FRA + " and v.lest is null").params(verdier(person)).query(Integer.class).single();
  }

  public int lest(String person, long id) {
    return jdbc.sql("update varsel set lest = coalesce(lest, :naa) where id = :id and person = :person")
        .param("id", id)
        .param("person", person)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  public void altLest(String person) {
    jdbc.sql("update varsel set lest = :naa where person = :person and lest is null")
        .param("person", person)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  private Map<String, Object> verdier(String person) {
    var verdier = new HashMap<>(tilgang.parametre());
    verdier.put("person", person);
    return verdier;
  }

  private static Innboksrad rad(ResultSet rad, int nummer) throws SQLException {
    var sak = rad.getString("saksnummer");
    var lest = rad.getTimestamp("lest");
    return new Innboksrad(
        rad.getLong("id"),
        sak == null ? null : Saksnummer.av(sak),
        rad.getString("tittel"),
        rad.getString("oppgave_id"),
        rad.getString("stegnavn"),
        rad.getString("type"),
        rad.getString("tekst"),
        rad.getTimestamp("opprettet").toInstant(),
        lest == null ? null : lest.toInstant());
  }
}
