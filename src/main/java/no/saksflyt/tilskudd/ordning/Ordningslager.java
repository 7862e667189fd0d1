package no.saksflyt.tilskudd.ordning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of schemes, their versions and codes. */
@Component
class Ordningslager {

  private static final int SISTE = 100;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Innlogget innlogget;
  private final Clock klokke;

  Ordningslager(JdbcClient jdbc, ObjectMapper json, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.json = json;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  List<Ordning> alle() {
    return jdbc.sql("select * from ordning").query((rs, nr) -> ordning(rs)).list();
  }

  Optional<Ordning> finn(String kode) {
    return jdbc.sql("select * from ordning where kode = :kode").param("kode", kode).query((rs, nr) -> ordning(rs)).optional();
  }

  /** Takes the scheme for the rest of the transaction: of two who make a version the second sees the first's. */
  void laas(String kode) {
    jdbc.sql("select kode from ordning where kode = :kode for update").param("kode", kode).query(String.class).optional();
  }

  void settInn(Ordning ny) {
    jdbc.sql(
            "insert into ordning (kode, navn, navn_nn, art, hjemmel, helse, gyldig_fra, gyldig_til, versjon)"
                + " values (:kode, :navn, :navnNn, :art, :hjemmel, :helse, :fra, :til, 0)")
        .param("kode", ny.kode())
        .param("navn", ny.navn())
        .param("navnNn", ny.navnNn())
        .param("art", ny.art().name())
        .param("hjemmel", ny.hjemmel())
        .param("helse", ny.helse())
        .param("fra", ny.gyldigFra())
        .param("til", ny.gyldigTil())
        .update();
  }

  void avslutt(String kode, LocalDate sisteDag) {
    jdbc.sql("update ordning set gyldig_til = :til, versjon = versjon + 1 where kode = :kode")
        .param("til", sisteDag)
        .param("kode", kode)
        .update();
  }

  List<Ordningskode> koder(String ordning) {
    return jdbc.sql("select * from ordningskode where ordning = :ordning order by ar desc, kapittel, post")
        .param("ordning", ordning)
        .query((rs, nr) -> kode(rs))
        .list();
  }

  List<Ordningskode> koder(int ar) {
    return jdbc.sql("select * from ordningskode where ar = :ar order by kapittel, post, ordning")
        .param("ar", ar)
        .query((rs, nr) -> kode(rs))
        .list();
  }

  /** @return the newest code of each scheme */
  List<Ordningskode> sisteKoder() {
    return jdbc.sql(
            "select k.* from ordningskode k where k.ar = (select max(s.ar) from ordningskode s where s.ordning = k.ordning)")
        .query((rs, nr) -> kode(rs))
        .list();
  }

  /** @return the numbers of the schemes' versions that stand so, by scheme */
  Map<String, Integer> numre(Ordningsversjon.Status status) {
    var numre = new HashMap<String, Integer>();
    jdbc.sql("select ordning, nr from ordningsversjon where status = :status")
        .param("status", status.name())
        .query((rs, nr) -> numre.put(rs.getString("ordning"), rs.getInt("nr")))
        .list();
    return numre;
  }

  void settInn(Ordningskode kode) {
    jdbc.sql("insert into ordningskode (ordning, ar, kapittel, post) values (:ordning, :ar, :kapittel, :post)")
        .param("ordning", kode.ordning())
        .param("ar", kode.ar())
        .param("kapittel", kode.kapittel())
        .param("post", kode.post())
        .update();
  }

  List<Ordningsovergang> overganger(String ordning) {
    return jdbc.sql("select * from ordningsovergang where fra = :ordning or til = :ordning order by dato, id")
        .param("ordning", ordning)
        .query(
            (rs, nr) ->
                new Ordningsovergang(
                    rs.getString("fra"),
                    rs.getString("til"),
                    Ordningsovergang.Art.valueOf(rs.getString("art")),
                    rs.getObject("dato", LocalDate.class),
                    rs.getString("grunn")))
        .list();
  }

  void settInn(Ordningsovergang ny) {
    jdbc.sql("insert into ordningsovergang (fra, til, art, dato, grunn) values (:fra, :til, :art, :dato, :grunn)")
        .param("fra", ny.fra())
        .param("til", ny.til())
        .param("art", ny.art().name())
        .param("dato", ny.dato())
        .param("grunn", ny.grunn())
        .update();
  }

  List<Ordningsversjon> versjoner(String ordning) {
    return jdbc.sql("select * from ordningsversjon where ordning = :ordning order by nr desc")
        .param("ordning", ordning)
        .query((rs, nr) -> versjon(rs))
        .list();
  }

  Optional<Ordningsversjon> versjon(long id) {
    return jdbc.sql("select * from ordningsversjon where id = :id").param("id", id).query((rs, nr) -> versjon(rs)).optional();
  }

  Optional<Ordningsversjon> versjon(String ordning, int nr) {
    return jdbc.sql("select * from ordningsversjon where ordning = :ordning and nr = :nr")
        .param("ordning", ordning)
        .param("nr", nr)
        .query((rs, rad) -> versjon(rs))
        .optional();
  }

  Optional<Ordningsversjon> medStatus(String ordning, Ordningsversjon.Status status) {
    return jdbc.sql("select * from ordningsversjon where ordning = :ordning and status = :status")
        .param("ordning", ordning)
        .param("status", status.name())
        .query((rs, nr) -> versjon(rs))
        .optional();
  }

  void settInn(String ordning, int nr, Ordningsversjon.Status status, Ordningsinnhold innhold, String grunn) {
    var naa = Timestamp.from(klokke.instant());
    jdbc.sql(
            "insert into ordningsversjon"
                + " (ordning, nr, status, innhold, grunn, gjelder_fra, opprettet, opprettet_av, versjon)"
                + " values (:ordning, :nr, :status, :innhold, :grunn, :fra, :naa, :hvem, 0)")
        .param("ordning", ordning)
        .param("nr", nr)
        .param("status", status.name())
        .param("innhold", skriv(innhold))
        .param("grunn", grunn)
        .param("fra", status == Ordningsversjon.Status.UTKAST ? null : naa)
        .param("naa", naa)
        .param("hvem", innlogget.id())
        .update();
  }

  /** @return whether the draft still was as it was read */
  boolean endre(long id, long versjon, Ordningsinnhold innhold) {
    return jdbc.sql(
                "update ordningsversjon set innhold = :innhold, versjon = versjon + 1"
                    + " where id = :id and versjon = :versjon and status = 'UTKAST'")
            .param("innhold", skriv(innhold))
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  /** A draft comes into use; the version it takes the place of stops applying at the same moment. */
  void taIBruk(String ordning, long id) {
    var naa = Timestamp.from(klokke.instant());
    jdbc.sql(
            "update ordningsversjon set status = 'AVLOST', gjelder_til = :naa, versjon = versjon + 1"
                + " where ordning = :ordning and status = 'GJELDENDE'")
        .param("naa", naa)
        .param("ordning", ordning)
        .update();
    jdbc.sql(
            "update ordningsversjon set status = 'GJELDENDE', gjelder_fra = :naa, versjon = versjon + 1"
                + " where id = :id and status = 'UTKAST'")
        .param("naa", naa)
        .param("id", id)
        .update();
  }

  void logg(String ordning, String handling, String gjelder, String grunn) {
    jdbc.sql(
            "insert into ordningslogg (ordning, handling, gjelder, grunn, hvem, tid)"
                + " values (:ordning, :handling, :gjelder, :grunn, :hvem, :tid)")
        .param("ordning", ordning)
        .param("handling", handling)
        .param("gjelder", gjelder)
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Ordningslogg> logg(String ordning) {
    return jdbc.sql("select * from ordningslogg where ordning = :ordning order by id desc limit " + SISTE)
        .param("ordning", ordning)
        .query(
            (rs, nr) ->
                new Ordningslogg(
                    rs.getString("handling"),
                    rs.getString("gjelder"),
                    rs.getString("grunn"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Ordningskode kode(ResultSet rs) throws SQLException {
    return new Ordningskode(rs.getString("ordning"), rs.getInt("ar"), rs.getString("kapittel"), rs.getString("post"));
  }

  private static Ordning ordning(ResultSet rs) throws SQLException {
    return new Ordning(
        rs.getString("kode"),
        rs.getString("navn"),
        rs.getString("navn_nn"),
        Ordningsart.valueOf(rs.getString("art")),
        rs.getString("hjemmel"),
        rs.getBoolean("helse"),
        rs.getObject("gyldig_fra", LocalDate.class),
        rs.getObject("gyldig_til", LocalDate.class),
        rs.getLong("versjon"));
  }

  private Ordningsversjon versjon(ResultSet rs) throws SQLException {
    var til = rs.getTimestamp("gjelder_til");
    var fra = rs.getTimestamp("gjelder_fra");
    return new Ordningsversjon(
        rs.getLong("id"),
        rs.getString("ordning"),
        rs.getInt("nr"),
        Ordningsversjon.Status.valueOf(rs.getString("status")),
        les(rs.getString("innhold")),
        rs.getString("grunn"),
        fra == null ? null : fra.toInstant(),
        til == null ? null : til.toInstant(),
        rs.getString("opprettet_av"),
        rs.getLong("versjon"));
  }

  private Ordningsinnhold les(String tekst) {
    try {
      return json.readValue(tekst, Ordningsinnhold.class);
    } catch (JsonProcessingException uleselig) {
      throw new IllegalStateException("A scheme's version cannot be read", uleselig);
    }
  }

  private String skriv(Ordningsinnhold innhold) {
    try {
      return json.writeValueAsString(innhold);
    } catch (JsonProcessingException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
