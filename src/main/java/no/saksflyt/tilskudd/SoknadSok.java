package no.saksflyt.tilskudd;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sokeordbidrag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An application is also found by its applicant's number and by its call; not where the scheme concerns somebody's health. */
@Component
class SoknadSok implements Sokeordbidrag {

  private final JdbcClient jdbc;

  SoknadSok(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tekster(String sakstype, Saksnummer saksnummer) {
    if (!SoknadType.KODE.equals(sakstype)) {
      return List.of();
    }
    return jdbc.sql(
            "select a.orgnr || ' ' || a.utlysning from soknad a join sak s on s.saksnummer = a.saksnummer"
                + " where a.saksnummer = :sak and s.krets is null")
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list();
  }
}
