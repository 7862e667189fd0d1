package no.saksflyt.tilskudd.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of applications being written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Soknadsutkastlager {

  private final JdbcClient jdbc;
  private final Soknadsutkastfiler filer;
  private final ObjectMapper json;
  private final Clock klokke;

  Soknadsutkastlager(JdbcClient jdbc, Soknadsutkastfiler filer, ObjectMapper json, Clock klokke) {
    this.jdbc = jdbc;
    this.filer = filer;
    this.json = json;
    this.klokke = klokke;
  }

  long ny(String utlysning, String orgnr, String hvem, Soknadsskjema innhold) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into soknadsutkast (utlysning, orgnr, status, innhold, opprettet, opprettet_av, endret, endret_av, versjon)"
                + " values (:utlysning, :orgnr, 'SKRIVES', :innhold, :naa, :hvem, :naa, :hvem, 0)")
        .param("utlysning", utlysning)
        .param("orgnr", orgnr)
        .param("innhold", skriv(innhold))
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", hvem)
        .update(nokkel, "id");
    return Objects.requireNonNull(nokkel.getKey()).longValue();
  }

  Optional<Soknadsutkast> finn(long id) {
    return jdbc.sql("select * from soknadsutkast where id = :id").param("id", id).query(this::les).optional();
  }

  /** @return how it stands, held for the rest of the transaction: of two who send it the second sees that it is sent */
  Optional<Soknadsutkast> laas(long id) {
    jdbc.sql("select id from soknadsutkast where id = :id for update").param("id", id).query(Long.class).optional();
    return finn(id);
  }

  /** @return the open ones of these organisations, the last changed first, at most 200 */
  List<Soknadsutkast> aapne(Collection<String> orgnr) {
    return orgnr.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select * from soknadsutkast where orgnr in (:orgnr) and status in ('SKRIVES', 'TIL_SIGNERING')"
                    + " order by endret desc, id desc fetch first 200 rows only")
            .param("orgnr", orgnr)
            .query(this::les)
            .list();
  }

  /** @return whether it still was as it was read */
  boolean skriv(long id, long versjon, Soknadsskjema innhold, String hvem) {
    return jdbc.sql(
                "update soknadsutkast set innhold = :innhold, status = 'SKRIVES', endret = :naa, endret_av = :hvem,"
                    + " versjon = versjon + 1 where id = :id and versjon = :versjon and status in ('SKRIVES', 'TIL_SIGNERING')")
            .param("innhold", skriv(innhold))
            .param("naa", Timestamp.from(klokke.instant()))
            .param("hvem", hvem)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  /** Also an enclosure is a change: what waits for a signature is read anew after it. */
  void roert(long id, Soknadsutkast.Status status, String hvem) {
    jdbc.sql(
            "update soknadsutkast set status = :status, endret = :naa, endret_av = :hvem, versjon = versjon + 1 where id = :id")
        .param("status", status.name())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", hvem)
        .param("id", id)
        .update();
  }

  void sendt(long id, Saksnummer saksnummer, String hvem) {
    roert(id, Soknadsutkast.Status.SENDT, hvem);
    jdbc.sql("update soknadsutkast set saksnummer = :sak where id = :id")
        .param("sak", saksnummer.toString())
        .param("id", id)
        .update();
    filer.fjernAlle(id);
  }

  private Soknadsutkast les(ResultSet rs, int nr) throws SQLException {
    var saksnummer = rs.getString("saksnummer");
    return new Soknadsutkast(
        rs.getLong("id"),
        rs.getString("utlysning"),
        rs.getString("orgnr"),
        Soknadsutkast.Status.valueOf(rs.getString("status")),
        lesInnhold(rs.getString("innhold")),
        filer.alle(rs.getLong("id")),
        saksnummer == null ? null : Saksnummer.av(saksnummer),
        rs.getTimestamp("endret").toInstant(),
        rs.getString("endret_av"),
        rs.getLong("versjon"));
  }

  private String skriv(Soknadsskjema innhold) {
    try {
      return json.writeValueAsString(innhold);
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }

  private Soknadsskjema lesInnhold(String innhold) {
    try {
      return json.readValue(innhold, Soknadsskjema.class);
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
