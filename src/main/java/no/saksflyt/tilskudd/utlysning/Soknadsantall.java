package no.saksflyt.tilskudd.utlysning;

import java.util.LinkedHashMap;
import java.util.Map;
import no.saksflyt.sak.Sak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many applications a call has. Numbers alone: the restricted ones count too, whoever asks. */
@Component
class Soknadsantall {

  private final JdbcClient jdbc;

  Soknadsantall(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param utlysning a call's address
   * @return how many applications it has by the status of their cases; those registered by mistake are none
   */
  Map<String, Long> etterStatus(String utlysning) {
    var antall = new LinkedHashMap<String, Long>();
    jdbc.sql(
            "select s.status, count(*) as antall from soknad a join sak s on s.saksnummer = a.saksnummer"
                + " where a.utlysning = :utlysning and s.status <> :feil group by s.status order by s.status")
        .param("utlysning", utlysning)
        .param("feil", Sak.FEILREGISTRERT)
        .query((rs, nr) -> antall.put(rs.getString("status"), rs.getLong("antall")))
        .list();
    return antall;
  }

  /**
   * @param utlysning a call's address
   * @return how many have applied and not withdrawn
   */
  long somVenter(String utlysning) {
    return etterStatus(utlysning).entrySet().stream()
        .filter(e -> !e.getKey().equals(Utlysningsstatus.TRUKKET.name()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
