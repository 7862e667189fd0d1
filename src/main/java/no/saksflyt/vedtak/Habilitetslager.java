package no.saksflyt.vedtak;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of questions whether persons may take part in cases. */
@Component
class Habilitetslager {

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;
  private final Clock klokke;

  Habilitetslager(JdbcClient jdbc, Tilgangsfilter filter, Clock klokke) {
    this.jdbc = jdbc;
    this.filter = filter;
    this.klokke = klokke;
  }

  long settInn(Habilitet ny) {
    var nokkel = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into habilitet (saksnummer, person, slag, grunn, fremsatt_av, meldt_av, meldt, utfall, avgjort_av, avgjort,"
                + " begrunnelse, fra, versjon) values (:sak, :person, :slag, :grunn, :fremsattAv, :meldtAv, :meldt, :utfall,"
                + " :avgjortAv, :avgjort, :begrunnelse, :fra, 0)")
        .param("sak", ny.saksnummer().toString())
        .param("person", ny.person())
        .param("slag", ny.slag().name())
        .param("grunn", ny.grunn())
        .param("fremsattAv", ny.fremsattAv(), Types.VARCHAR)
        .param("meldtAv", ny.meldtAv())
        .param("meldt", Timestamp.from(ny.meldt()))
        .param("utfall", ny.utfall() == null ? null : ny.utfall().name(), Types.VARCHAR)
        .param("avgjortAv", ny.avgjortAv(), Types.VARCHAR)
        .param("avgjort", ny.avgjort() == null ? null : Timestamp.from(ny.avgjort()), Types.TIMESTAMP)
        .param("begrunnelse", ny.begrunnelse(), Types.VARCHAR)
        .param("fra", ny.fra())
        .update(nokkel, "id");
    return Objects.requireNonNull(nokkel.getKey()).longValue();
  }

  /** @return whether the row still was as it was read */
  boolean avgjor(long id, Habilitet.Utfall utfall, String begrunnelse, String hvem, long versjon) {
    return jdbc.sql(
                "update habilitet set utfall = :utfall, avgjort_av = :hvem, avgjort = :naa, begrunnelse = :begrunnelse,"
                    + " versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("utfall", utfall.name())
            .param("hvem", hvem)
            .param("naa", Timestamp.from(klokke.instant()))
            .param("begrunnelse", begrunnelse)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  /** @return whether the row still was as it was read */
  boolean avslutt(long id, LocalDate til, long versjon) {
    return jdbc.sql("update habilitet set til = :til, versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("til", til)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  List<Habilitet> iSak(Saksnummer saksnummer) {
    return les("h.saksnummer = :sak order by h.id", Map.of("sak", saksnummer.toString()));
  }

  Optional<Habilitet> finn(long id) {
    return les("h.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** @return what nobody has decided, of cases the person behind the call may see, the oldest first */
  List<Habilitet> uavgjorte() {
    return les("h.utfall is null and s.aapen = true and " + Tilgangsfilter.sql("s") + " order by h.id limit 200", filter.parametre());
  }

  private List<Habilitet> les(String vilkaar, Map<String, ?> parametre) {
    return jdbc.sql("select h.* from habilitet h join sak s on s.saksnummer = h.saksnummer where " + vilkaar)
        .params(parametre)
        .query((rs, nr) -> les(rs))
        .list();
  }

  private static Habilitet les(ResultSet rs) throws SQLException {
    var utfall = rs.getString("utfall");
    var avgjort = rs.getTimestamp("avgjort");
    return new Habilitet(
        rs.getLong("id"),
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("person"),
        Habilitet.Slag.valueOf(rs.getString("slag")),
        rs.getString("grunn"),
        rs.getString("fremsatt_av"),
        rs.getString("meldt_av"),
        rs.getTimestamp("meldt").toInstant(),
        utfall == null ? null : Habilitet.Utfall.valueOf(utfall),
        rs.getString("avgjort_av"),
        avgjort == null ? null : avgjort.toInstant(),
        rs.getString("begrunnelse"),
        rs.getDate("fra").toLocalDate(),
        dato(rs.getDate("til")),
        rs.getLong("versjon"));
  }

  private static LocalDate dato(Date dato) {
    return dato == null ? null : dato.toLocalDate();
  }
}
