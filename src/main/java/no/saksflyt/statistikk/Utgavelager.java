package no.saksflyt.statistikk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of the editions. */
@Component
class Utgavelager {

  private static final String FELTER =
      "select id, serie, fra_ar, til_ar, nummer, endelig, avskjaering, merknad, hvem, tid from statistikkutgave";

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  Utgavelager(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** @return the series' editions, the latest first */
  List<Utgave> alle(String serie) {
    return jdbc.sql(FELTER + " where serie = :serie order by id desc").param("serie", serie).query((rs, nr) -> rad(rs)).list();
  }

  Optional<Utgave> finn(long id) {
    return jdbc.sql(FELTER + " where id = :id").param("id", id).query((rs, nr) -> rad(rs)).optional();
  }

  /** @return what an edition published */
  Visningstabell tabell(long id) {
    var innhold = jdbc.sql("select innhold from statistikkutgave where id = :id").param("id", id).query((rs, nr) -> rs.getBytes(1)).single();
    try {
      return json.readValue(innhold, Visningstabell.class);
    } catch (IOException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  /** @return its id */
  long settInn(Utgave ny, Visningstabell tabell) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into statistikkutgave"
                + " (serie, fra_ar, til_ar, nummer, endelig, avskjaering, merknad, innhold, hvem, tid) values"
                + " (:serie, :fra, :til, :nummer, :endelig, :avskjaering, :merknad, :innhold, :hvem, :tid)")
        .param("serie", ny.serie())
        .param("fra", ny.fra())
        .param("til", ny.til())
        .param("nummer", ny.nummer())
        .param("endelig", ny.endelig())
        .param("avskjaering", Timestamp.from(ny.avskjaering()))
        .param("merknad", ny.merknad())
        .param("innhold", bytes(tabell))
        .param("hvem", ny.hvem())
        .param("tid", Timestamp.from(ny.tid()))
        .update(nokkel, "id");
    return nokkel.getKey().longValue();
  }

  private byte[] bytes(Visningstabell tabell) {
    try {
      return json.writeValueAsBytes(tabell);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private static Utgave rad(ResultSet rs) throws SQLException {
    return new Utgave(
        rs.getLong("id"),
        rs.getString("serie"),
        rs.getInt("fra_ar"),
        rs.getInt("til_ar"),
        rs.getInt("nummer"),
        rs.getBoolean("endelig"),
        rs.getTimestamp("avskjaering").toInstant(),
        rs.getString("merknad"),
        rs.getString("hvem"),
        rs.getTimestamp("tid").toInstant());
  }
}
