package no.saksflyt.tilgang;

import java.time.Clock;
import java.sql.Timestamp;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circles of restricted cases and who is named in them; a circle's id is the engine's tenant id. */
@Service
@Transactional
public class Kretser {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Kretser(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a restricted case
   * @return the id of its own circle
   */
  public static String forSak(Saksnummer saksnummer) {
    return "sak-%04d-%06d".formatted(saksnummer.ar(), saksnummer.lopenr());
  }

  /**
   * @param krets a circle
   * @param person somebody who from now on sees its cases
   */
  public void slippInn(String krets, String person) {
    if (!medlemmer(krets).contains(person)) {
      jdbc.sql("insert into krets_person (krets, person, fra) values (:krets, :person, :fra)")
          .param("krets", krets)
          .param("person", person)
          .param("fra", Timestamp.from(klokke.instant()))
          .update();
      Innlogget.lesPaaNytt();
    }
  }

  /**
   * @param krets a circle
   * @return the ids of those named in it
   */
  @Transactional(readOnly = true)
  public List<String> medlemmer(String krets) {
    return jdbc.sql("select person from krets_person where krets = :krets and til is null order by person")
        .param("krets", krets)
        .query(String.class)
        .list();
  }
}
