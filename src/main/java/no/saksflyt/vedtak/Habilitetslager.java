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
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
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

  /** A question as it is raised; one that is answered at once is answered by the person it is about. */
  record Ny(
      Saksnummer saksnummer,
      String person,
      String omtalt,
      Habilitet.Slag slag,
      String grunn,
      String fremsattAv,
      String meldtAv,
      Habilitet.Utfall utfall) {}

  void settInn(Ny ny) {
    var naa = Timestamp.from(klokke.instant());
    var avgjort = ny.utfall() != null;
    jdbc.sql(
            "insert into habilitet (saksnummer, person, omtalt, slag, grunn, fremsatt_av, meldt_av, meldt, utfall, avgjort_av,"
                + " avgjort, fra, versjon) values (:sak, :person, :omtalt, :slag, :grunn, :fremsattAv, :meldtAv, :meldt, :utfall,"
                + " :avgjortAv, :avgjort, :fra, 0)")
        .param("sak", ny.saksnummer().toString())
        .param("person", ny.person(), Types.VARCHAR)
        .param("omtalt", ny.omtalt(), Types.VARCHAR)
        .param("slag", ny.slag().name())
        .param("grunn", ny.grunn())
        .param("fremsattAv", ny.fremsattAv(), Types.VARCHAR)
        .param("meldtAv", ny.meldtAv())
        .param("meldt", naa)
        .param("utfall", avgjort ? ny.utfall().name() : null, Types.VARCHAR)
        .param("avgjortAv", avgjort ? ny.person() : null, Types.VARCHAR)
        .param("avgjort", avgjort ? naa : null, Types.TIMESTAMP)
        .param("fra", LocalDate.now(klokke))
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean utpek(long id, String person, long versjon) {
    return jdbc.sql("update habilitet set person = :person, versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("person", person)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
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

  /**
   * It no longer holds from this very day; what was decided, and why, stays as it was written.
   *
   * @return whether the row still was as it was read
   */
  boolean avslutt(long id, long versjon) {
    return jdbc.sql("update habilitet set til = :til, versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("til", LocalDate.now(klokke).minusDays(1))
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  List<Habilitet> iSak(Saksnummer saksnummer) {
    return les("h.saksnummer = :sak order by h.id", Map.of("sak", saksnummer.toString()));
  }

  /** @return the questions of the case, and of those it is decided together with: whoever is out of one is out of both */
  List<Habilitet> gjelderFor(Saksnummer saksnummer) {
    return les(
        "(h.saksnummer = :sak"
            + " or h.saksnummer in (select r.fra from saksrelasjon r where r.til = :sak and r.type = :sammen)"
            + " or h.saksnummer in (select r.til from saksrelasjon r where r.fra = :sak and r.type = :sammen)) order by h.id",
        Map.of("sak", saksnummer.toString(), "sammen", Relasjonstype.BEHANDLES_SAMMEN.name()));
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
        rs.getString("omtalt"),
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
