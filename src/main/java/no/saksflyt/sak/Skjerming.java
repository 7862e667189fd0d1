package no.saksflyt.sak;

import java.util.Collection;
import java.util.Set;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written down of cases while all could see them is read by people who may not see them all any more. */
@Component
public class Skjerming {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Skjerming(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param saker numbers of cases that are told of
   * @return those the person behind the call may not see now
   */
  public Set<String> skjermede(Collection<String> saker) {
    return saker.isEmpty()
        ? Set.of()
        : jdbc.sql("select s.saksnummer from sak s where s.saksnummer in (:saker) and not " + Tilgangsfilter.sql("s"))
            .param("saker", saker)
            .params(tilgang.parametre())
            .query(String.class)
            .set();
  }
}
