package no.saksflyt.tilskudd.behandling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of assessors and what they give. */
@Component
class Vurderingslager {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Vurderingslager(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  void oppnevn(Saksnummer saksnummer, int nr, String person, boolean tredje, String av) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into vurderer (saksnummer, nr, person, tredje, oppnevnt, oppnevnt_av)"
                + " values (:sak, :nr, :person, :tredje, :naa, :av)")
        .param("sak", saksnummer.toString())
        .param("nr", nr)
        .param("person", person)
        .param("tredje", tredje)
        .param("naa", naa())
        .param("av", av)
        .update(nokkel, "id");
    jdbc.sql("insert into vurdering (vurderer, endret, versjon) values (:id, :naa, 0)")
        .param("id", Objects.requireNonNull(nokkel.getKey()).longValue())
        .param("naa", naa())
        .update();
  }

  List<Vurderer> alle(Saksnummer saksnummer) {
    return jdbc.sql(
            "select v.*, b.levert, b.samlet from vurderer v join vurdering b on b.vurderer = v.id"
                + " where v.saksnummer = :sak order by v.nr")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .list();
  }

  /** @return what the assessor has given so far, by the criterion's code */
  Map<String, Vurderingspunkt> punkter(long vurderer) {
    var punkter = new LinkedHashMap<String, Vurderingspunkt>();
    jdbc.sql("select kriterium, poeng, begrunnelse from vurderingspoeng where vurderer = :id")
        .param("id", vurderer)
        .query(
            rs -> {
              punkter.put(rs.getString(1), new Vurderingspunkt(rs.getObject(2, Integer.class), rs.getString(3)));
            });
    return punkter;
  }

  /** @return the counter of its changes, which whoever writes on it must have seen */
  long versjon(long vurderer) {
    return jdbc.sql("select versjon from vurdering where vurderer = :id").param("id", vurderer).query(Long.class).single();
  }

  /** @return whether nobody else changed it meanwhile */
  boolean endre(long vurderer, long sett) {
    return jdbc.sql(
                "update vurdering set versjon = versjon + 1, endret = :naa"
                    + " where vurderer = :id and versjon = :sett and levert is null")
            .param("naa", naa())
            .param("id", vurderer)
            .param("sett", sett)
            .update()
        == 1;
  }

  void skriv(long vurderer, Map<String, Vurderingspunkt> punkter) {
    jdbc.sql("delete from vurderingspoeng where vurderer = :id").param("id", vurderer).update();
    punkter.forEach(
        (kriterium, punkt) ->
            jdbc.sql(
                    "insert into vurderingspoeng (vurderer, kriterium, poeng, begrunnelse)"
                        + " values (:id, :kriterium, :poeng, :begrunnelse)")
                .param("id", vurderer)
                .param("kriterium", kriterium)
                .param("poeng", punkt.poeng(), Types.INTEGER)
                .param("begrunnelse", punkt.begrunnelse(), Types.VARCHAR)
                .update());
  }

  void lever(long vurderer, String samlet) {
    jdbc.sql("update vurdering set levert = :naa, samlet = :samlet, versjon = versjon + 1 where vurderer = :id")
        .param("naa", naa())
        .param("samlet", samlet)
        .param("id", vurderer)
        .update();
  }

  void utgaa(long vurderer, String grunn) {
    jdbc.sql("update vurderer set utgaatt = :naa, utgaatt_grunn = :grunn where id = :id")
        .param("naa", naa())
        .param("grunn", grunn)
        .param("id", vurderer)
        .update();
  }

  private static Vurderer les(ResultSet rs) throws SQLException {
    return new Vurderer(
        rs.getLong("id"),
        rs.getInt("nr"),
        rs.getString("person"),
        rs.getBoolean("tredje"),
        instant(rs, "oppnevnt"),
        rs.getString("oppnevnt_av"),
        instant(rs, "levert"),
        rs.getString("samlet"),
        instant(rs, "utgaatt"),
        rs.getString("utgaatt_grunn"));
  }

  private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }

  private Timestamp naa() {
    return Timestamp.from(klokke.instant());
  }
}
