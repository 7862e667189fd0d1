package no.saksflyt.tilskudd.ordning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of appropriations, of the schemes' parts of them, and of their changes. */
@Component
class Rammelager {

  private static final String BEVILGNING =
      "select b.*, (select coalesce(sum(d.belop_ore), 0) from delramme d where d.bevilgning = b.id) as fordelt_ore"
          + " from tilskuddsbevilgning b where ";

  private static final String DELRAMME =
      "select d.*, (select coalesce(sum(u.ramme_ore), 0) from utlysning u where u.delramme = d.id and u.trukket is null)"
          + " as utlyst_ore from delramme d where ";

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Rammelager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  List<Integer> arene() {
    return jdbc.sql("select distinct ar from tilskuddsbevilgning order by ar desc").query(Integer.class).list();
  }

  List<Tilskuddsbevilgning> bevilgninger(int ar) {
    return jdbc.sql(BEVILGNING + "b.ar = :ar order by b.kapittel, b.post")
        .param("ar", ar)
        .query((rs, nr) -> bevilgning(rs))
        .list();
  }

  Optional<Tilskuddsbevilgning> bevilgning(long id) {
    return jdbc.sql(BEVILGNING + "b.id = :id").param("id", id).query((rs, nr) -> bevilgning(rs)).optional();
  }

  Optional<Tilskuddsbevilgning> bevilgning(int ar, String kapittel, String post) {
    return jdbc.sql(BEVILGNING + "b.ar = :ar and b.kapittel = :kapittel and b.post = :post")
        .param("ar", ar)
        .param("kapittel", kapittel)
        .param("post", post)
        .query((rs, nr) -> bevilgning(rs))
        .optional();
  }

  /** Takes the appropriation for the rest of the transaction: of two who share it out the second sees what is left. */
  void laasBevilgning(long id) {
    jdbc.sql("select id from tilskuddsbevilgning where id = :id for update").param("id", id).query(Long.class).optional();
  }

  /** Takes the scheme's part for the rest of the transaction. */
  void laasDelramme(long id) {
    jdbc.sql("select id from delramme where id = :id for update").param("id", id).query(Long.class).optional();
  }

  void settInn(int ar, String kapittel, String post, String navn, long belopOre) {
    jdbc.sql(
            "insert into tilskuddsbevilgning (ar, kapittel, post, navn, belop_ore, bundet_ore, versjon)"
                + " values (:ar, :kapittel, :post, :navn, :belop, 0, 0)")
        .param("ar", ar)
        .param("kapittel", kapittel)
        .param("post", post)
        .param("navn", navn)
        .param("belop", belopOre)
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endreBevilgning(long id, long versjon, long belopOre) {
    return jdbc.sql("update tilskuddsbevilgning set belop_ore = :belop, versjon = versjon + 1 where id = :id and versjon = :versjon")
            .param("belop", belopOre)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  List<Delramme> delrammer(int ar) {
    return jdbc.sql(DELRAMME + "d.ar = :ar order by d.ordning").param("ar", ar).query((rs, nr) -> delramme(rs)).list();
  }

  Optional<Delramme> delramme(long id) {
    return jdbc.sql(DELRAMME + "d.id = :id").param("id", id).query((rs, nr) -> delramme(rs)).optional();
  }

  Optional<Delramme> delramme(String ordning, int ar) {
    return jdbc.sql(DELRAMME + "d.ordning = :ordning and d.ar = :ar")
        .param("ordning", ordning)
        .param("ar", ar)
        .query((rs, nr) -> delramme(rs))
        .optional();
  }

  List<Utlystramme> utlyste(int ar) {
    return jdbc.sql(
            "select u.id, u.tittel_nb, u.delramme, u.ramme_ore, u.bundet_ore from utlysning u"
                + " where u.ar = :ar and u.trukket is null order by u.id")
        .param("ar", ar)
        .query(
            (rs, nr) ->
                new Utlystramme(
                    rs.getString("id"),
                    rs.getString("tittel_nb"),
                    rs.getLong("delramme"),
                    rs.getLong("ramme_ore"),
                    rs.getLong("bundet_ore")))
        .list();
  }

  void settInn(long bevilgning, String ordning, int ar, long belopOre) {
    jdbc.sql(
            "insert into delramme (bevilgning, ordning, ar, belop_ore, bundet_ore, versjon)"
                + " values (:bevilgning, :ordning, :ar, :belop, 0, 0)")
        .param("bevilgning", bevilgning)
        .param("ordning", ordning)
        .param("ar", ar)
        .param("belop", belopOre)
        .update();
  }

  void endreDelramme(long id, long belopOre) {
    jdbc.sql("update delramme set belop_ore = :belop, versjon = versjon + 1 where id = :id")
        .param("belop", belopOre)
        .param("id", id)
        .update();
  }

  void logg(long bevilgning, Long delramme, Long foerOre, long etterOre, Rammebrev brev) {
    jdbc.sql(
            "insert into rammeendring (bevilgning, delramme, foer_ore, etter_ore, brev, brevdato, grunn, hvem, tid)"
                + " values (:bevilgning, :delramme, :foer, :etter, :brev, :dato, :grunn, :hvem, :tid)")
        .param("bevilgning", bevilgning)
        .param("delramme", delramme)
        .param("foer", foerOre)
        .param("etter", etterOre)
        .param("brev", brev.brev())
        .param("dato", brev.dato())
        .param("grunn", brev.grunn())
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Rammeendring> endringer(long bevilgning) {
    return jdbc.sql(
            "select e.*, d.ordning from rammeendring e left join delramme d on d.id = e.delramme"
                + " where e.bevilgning = :bevilgning order by e.id desc")
        .param("bevilgning", bevilgning)
        .query(
            (rs, nr) ->
                new Rammeendring(
                    rs.getString("ordning"),
                    rs.getObject("foer_ore", Long.class),
                    rs.getLong("etter_ore"),
                    rs.getString("brev"),
                    rs.getObject("brevdato", LocalDate.class),
                    rs.getString("grunn"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Tilskuddsbevilgning bevilgning(ResultSet rs) throws SQLException {
    return new Tilskuddsbevilgning(
        rs.getLong("id"),
        rs.getInt("ar"),
        rs.getString("kapittel"),
        rs.getString("post"),
        rs.getString("navn"),
        rs.getLong("belop_ore"),
        rs.getLong("bundet_ore"),
        rs.getLong("fordelt_ore"),
        rs.getLong("versjon"));
  }

  private static Delramme delramme(ResultSet rs) throws SQLException {
    return new Delramme(
        rs.getLong("id"),
        rs.getLong("bevilgning"),
        rs.getString("ordning"),
        rs.getInt("ar"),
        rs.getLong("belop_ore"),
        rs.getLong("bundet_ore"),
        rs.getLong("utlyst_ore"),
        rs.getLong("versjon"));
  }
}
