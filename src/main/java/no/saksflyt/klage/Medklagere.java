package no.saksflyt.klage;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who complains in the cases that are decided together with one, by name, in one question however many they are. */
@Component
public class Medklagere {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Medklagere(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param saksnummer the case of a complaint that follows another
   * @param navn who complains in it
   */
  public record Medklager(Saksnummer saksnummer, String navn) {}

  /**
   * @param saksnummer a complaint's case
   * @return those that follow it or were decided by the same decision, of those the person may see, in the order of their numbers
   */
  public List<Medklager> til(Saksnummer saksnummer) {
    return jdbc.sql(
            "select k.saksnummer, a.navn from klage k join klage h on h.saksnummer = k.hovedklage"
                + " join sak s on s.saksnummer = k.saksnummer join sakspart p on p.id = k.klager join aktor a on a.id = p.aktor"
                + " where k.hovedklage = :sak and (k.underrettet is null or k.avgjorelse = h.avgjorelse) and "
                + Tilgangsfilter.sql("s")
                + " order by k.saksnummer")
        .param("sak", saksnummer.toString())
        .params(tilgang.parametre())
        .query((rs, nr) -> new Medklager(Saksnummer.av(rs.getString("saksnummer")), rs.getString("navn")))
        .list();
  }
}
