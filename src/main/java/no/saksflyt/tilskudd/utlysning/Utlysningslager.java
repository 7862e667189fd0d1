package no.saksflyt.tilskudd.utlysning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Tilgangsfilter;
import no.saksflyt.tilskudd.ordning.Ordning;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of calls and of what was changed of them. */
@Component
class Utlysningslager {

  private static final String FRA =
      " from utlysning u join sak s on s.saksnummer = u.saksnummer join ordning o on o.kode = u.ordning where "
          + Tilgangsfilter.sql("s");

  private static final String RADER = "select u.*, s.status as sakstatus" + FRA;

  private final JdbcClient jdbc;
  private final Ordninger ordninger;
  private final Tilgangsfilter tilgang;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utlysningslager(JdbcClient jdbc, Ordninger ordninger, Tilgangsfilter tilgang, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.ordninger = ordninger;
    this.tilgang = tilgang;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  Optional<Utlysning> finn(String id) {
    return en(" and u.id = :verdi", id);
  }

  Optional<Utlysning> finn(Saksnummer saksnummer) {
    return en(" and u.saksnummer = :verdi", saksnummer.toString());
  }

  private Optional<Utlysning> en(String vilkaar, String verdi) {
    var kilder = new Kilder();
    return jdbc.sql(RADER + vilkaar)
        .params(tilgang.parametre())
        .param("verdi", verdi)
        .query((rs, nr) -> utlysning(rs, kilder))
        .optional();
  }

  Side<Utlysning> sok(Utlysningssok sok, int side, int antall) {
    var parametre = new HashMap<String, Object>(tilgang.parametre());
    var hvor = vilkaar(sok, parametre);
    var totalt = jdbc.sql("select count(*)" + FRA + hvor).params(parametre).query(Long.class).single();
    parametre.put("antall", antall);
    parametre.put("hopp", (long) side * antall);
    var kilder = new Kilder();
    var rader =
        jdbc.sql(RADER + hvor + sok.rekkefolge() + " limit :antall offset :hopp")
            .params(parametre)
            .query((rs, nr) -> utlysning(rs, kilder))
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  private String vilkaar(Utlysningssok sok, Map<String, Object> parametre) {
    var sql = new StringBuilder();
    if (sok.kunngjort()) {
      sql.append(" and u.publisert is not null");
    }
    if (sok.tilstand() != null) {
      sql.append(
          switch (sok.tilstand()) {
            case KOMMER -> " and u.publisert is not null and u.trukket is null and u.aapner > :naa";
            case AAPEN ->
                " and u.publisert is not null and u.trukket is null and u.aapner <= :naa"
                    + " and (u.stenger is null or u.stenger >= :sekund)";
            case STENGT -> " and u.publisert is not null and u.trukket is null and u.stenger < :sekund";
            case TRUKKET -> " and u.trukket is not null";
          });
      var naa = klokke.instant();
      parametre.put("naa", Timestamp.from(naa));
      parametre.put("sekund", Timestamp.from(naa.truncatedTo(ChronoUnit.SECONDS)));
    }
    if (sok.status() != null) {
      sql.append(" and s.status = :status");
      parametre.put("status", sok.status().name());
    }
    if (sok.ordning() != null) {
      sql.append(" and u.ordning = :ordning");
      parametre.put("ordning", sok.ordning());
    }
    if (sok.ord() != null) {
      sql.append(" and (lower(u.tittel_nb) like :ord or lower(u.tittel_nn) like :ord or lower(o.navn) like :ord")
          .append(" or lower(o.navn_nn) like :ord)");
      parametre.put("ord", "%" + sok.ord().toLowerCase(Meldinger.BOKMAL).replaceAll("[%_\\\\]", "") + "%");
    }
    return sql.toString();
  }

  int nesteNr(String ordning, int ar) {
    return jdbc.sql("select coalesce(max(nr), 0) + 1 from utlysning where ordning = :ordning and ar = :ar")
        .param("ordning", ordning)
        .param("ar", ar)
        .query(Integer.class)
        .single();
  }

  void settInn(Saksnummer saksnummer, String id, int nr, long versjon, long delramme, NyUtlysning ny) {
    jdbc.sql(
            "insert into utlysning (saksnummer, id, ordning, ordningsversjon, delramme, ar, nr, tittel_nb, tittel_nn, aapner, stenger,"
                + " ramme_ore, bundet_ore, forbehold, versjon) values (:sak, :id, :ordning, :versjon, :delramme, :ar, :nr, :nb, :nn,"
                + " :aapner, :stenger, :ramme, 0, :forbehold, 0)")
        .param("sak", saksnummer.toString())
        .param("id", id)
        .param("ordning", ny.ordning())
        .param("versjon", versjon)
        .param("delramme", delramme)
        .param("ar", ny.ar())
        .param("nr", nr)
        .param("nb", ny.tittelNb().strip())
        .param("nn", ny.tittelNn().strip())
        .param("aapner", tid(ny.aapner()))
        .param("stenger", tid(ny.stenger()))
        .param("ramme", ny.rammeOre())
        .param("forbehold", ny.forbehold())
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endre(Saksnummer saksnummer, long versjon, long ordningsversjon, NyUtlysning ny) {
    return jdbc.sql(
                "update utlysning set ordningsversjon = :ordningsversjon, tittel_nb = :nb, tittel_nn = :nn, aapner = :aapner,"
                    + " stenger = :stenger, ramme_ore = :ramme, forbehold = :forbehold, versjon = versjon + 1"
                    + " where saksnummer = :sak and versjon = :versjon")
            .param("ordningsversjon", ordningsversjon)
            .param("nb", ny.tittelNb().strip())
            .param("nn", ny.tittelNn().strip())
            .param("aapner", tid(ny.aapner()))
            .param("stenger", tid(ny.stenger()))
            .param("ramme", ny.rammeOre())
            .param("forbehold", ny.forbehold())
            .param("sak", saksnummer.toString())
            .param("versjon", versjon)
            .update()
        == 1;
  }

  void planlagt(Saksnummer saksnummer, String merknad) {
    sett(saksnummer, "merknad = :verdi, returgrunn = null", merknad);
  }

  void returnert(Saksnummer saksnummer, String grunn) {
    sett(saksnummer, "returgrunn = :verdi, departementet_dato = null, departementet_referanse = null", grunn);
  }

  void departementetSvarte(Saksnummer saksnummer, LocalDate dato, String referanse) {
    sett(saksnummer, "departementet_dato = :verdi", dato);
    sett(saksnummer, "departementet_referanse = :verdi", referanse);
  }

  void publisert(Saksnummer saksnummer, String rundskriv) {
    sett(saksnummer, "rundskriv = :verdi", rundskriv);
    sett(saksnummer, "publisert = :verdi", Timestamp.from(klokke.instant()));
  }

  void stenger(Saksnummer saksnummer, Instant stenger) {
    sett(saksnummer, "stenger = :verdi", tid(stenger));
  }

  void forbeholdOpphevet(Saksnummer saksnummer, LocalDate dato, String kilde) {
    sett(saksnummer, "forbehold_opphevet = :verdi", dato);
    sett(saksnummer, "forbehold_kilde = :verdi", kilde);
  }

  void trukket(Saksnummer saksnummer) {
    sett(saksnummer, "trukket = :verdi", Timestamp.from(klokke.instant()));
  }

  /** It is planned anew after having been withdrawn, and is no longer announced. */
  void planleggesIgjen(Saksnummer saksnummer, String grunn) {
    returnert(saksnummer, grunn);
    jdbc.sql("update utlysning set trukket = null, publisert = null, rundskriv = null where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .update();
  }

  private void sett(Saksnummer saksnummer, String felt, Object verdi) {
    jdbc.sql("update utlysning set " + felt + ", versjon = versjon + 1 where saksnummer = :sak")
        .param("verdi", verdi)
        .param("sak", saksnummer.toString())
        .update();
  }

  /** @return whether the ranking of the call's applications has been decided */
  boolean prioritert(Saksnummer saksnummer) {
    return jdbc.sql("select count(*) from utlysning where saksnummer = :sak and prioritert is not null")
            .param("sak", saksnummer.toString())
            .query(Long.class)
            .single()
        > 0;
  }

  /** @return whether a call with this version of its scheme is past its planning */
  boolean venterPaa(long ordningsversjon) {
    return jdbc.sql("select count(*)" + FRA + " and u.ordningsversjon = :versjon and u.trukket is null and s.status <> :planlegges")
            .params(tilgang.parametre())
            .param("versjon", ordningsversjon)
            .param("planlegges", Utlysningsstatus.PLANLEGGES.name())
            .query(Long.class)
            .single()
        > 0;
  }

  void logg(Saksnummer saksnummer, String felt, String foer, String etter, String grunn) {
    jdbc.sql(
            "insert into utlysningsendring (saksnummer, felt, foer, etter, grunn, hvem, tid)"
                + " values (:sak, :felt, :foer, :etter, :grunn, :hvem, :tid)")
        .param("sak", saksnummer.toString())
        .param("felt", felt)
        .param("foer", foer)
        .param("etter", etter)
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Utlysningsendring> endringer(Saksnummer saksnummer) {
    return jdbc.sql("select * from utlysningsendring where saksnummer = :sak order by id desc")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) ->
                new Utlysningsendring(
                    rs.getString("felt"),
                    rs.getString("foer"),
                    rs.getString("etter"),
                    rs.getString("grunn"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Timestamp tid(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static Instant instant(ResultSet rs, String felt) throws SQLException {
    var tid = rs.getTimestamp(felt);
    return tid == null ? null : tid.toInstant();
  }

  private static Utlysning utlysning(ResultSet rs, Kilder kilder) throws SQLException {
    return new Utlysning(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("id"),
        kilder.ordning(rs.getString("ordning")),
        kilder.versjon(rs.getLong("ordningsversjon")),
        rs.getInt("ar"),
        rs.getInt("nr"),
        rs.getString("tittel_nb"),
        rs.getString("tittel_nn"),
        instant(rs, "aapner"),
        instant(rs, "stenger"),
        rs.getLong("ramme_ore"),
        rs.getLong("bundet_ore"),
        rs.getBoolean("forbehold"),
        rs.getObject("forbehold_opphevet", LocalDate.class),
        Utlysningsstatus.valueOf(rs.getString("sakstatus")),
        new Utlysning.Plan(
            rs.getString("merknad"),
            rs.getString("returgrunn"),
            rs.getObject("departementet_dato", LocalDate.class),
            rs.getString("departementet_referanse"),
            rs.getString("rundskriv")),
        instant(rs, "publisert"),
        instant(rs, "trukket"),
        rs.getLong("versjon"));
  }

  /** The schemes and versions of one answer, each read once. */
  private final class Kilder {

    private final Map<String, Ordning> ordning = new HashMap<>();
    private final Map<Long, Ordningsversjon> versjon = new HashMap<>();

    Ordning ordning(String kode) {
      return ordning.computeIfAbsent(kode, ordninger::hent);
    }

    Ordningsversjon versjon(long id) {
      return versjon.computeIfAbsent(id, ordninger::versjon);
    }
  }
}
