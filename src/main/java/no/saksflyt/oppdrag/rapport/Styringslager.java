package no.saksflyt.oppdrag.rapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of goals, steering parameters and their results. */
@Component
class Styringslager {

  private static final String MAAL =
      "select m.*, b.navn as brevnavn from maal m left join departementsbrev b on b.id = m.brev_id";
  private static final String SP =
      "select p.*, b.navn as brevnavn from styringsparameter p left join departementsbrev b on b.id = p.brev_id";
  private static final int SISTE_ENDRINGER = 100;

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Styringslager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  List<Maal> maal(int ar) {
    return jdbc.sql(MAAL + " where m.ar = :ar order by length(m.kode), m.kode").param("ar", ar).query(Styringslager::maal).list();
  }

  Optional<Maal> finnMaal(long id) {
    return jdbc.sql(MAAL + " where m.id = :id").param("id", id).query(Styringslager::maal).optional();
  }

  List<Styringsparameter> parametere(int ar) {
    return jdbc.sql(SP + " where p.ar = :ar order by length(p.kode), p.kode").param("ar", ar).query(Styringslager::sp).list();
  }

  /** The parameters a unit answers for in a year and the later ones. */
  List<Styringsparameter> iEnheten(String enhet, int fraAr) {
    return jdbc.sql(SP + " where p.enhet = :enhet and p.ar >= :ar order by p.id")
        .param("enhet", enhet)
        .param("ar", fraAr)
        .query(Styringslager::sp)
        .list();
  }

  void flytt(long id, String enhet) {
    jdbc.sql("update styringsparameter set enhet = :enhet, versjon = versjon + 1 where id = :id")
        .param("enhet", enhet)
        .param("id", id)
        .update();
  }

  Optional<Styringsparameter> finnSp(long id) {
    return jdbc.sql(SP + " where p.id = :id").param("id", id).query(Styringslager::sp).optional();
  }

  List<Integer> arene() {
    return jdbc.sql("select ar from maal union select ar from styringsparameter order by 1 desc").query(Integer.class).list();
  }

  /** The letters a goal can stand in, the newest first. */
  Map<Long, String> brev(int ar) {
    var svar = new TreeMap<Long, String>();
    jdbc.sql("select id, navn from departementsbrev where ar = :ar and gjelder order by id")
        .param("ar", ar)
        .query(
            rs -> {
              svar.put(rs.getLong(1), rs.getString(2));
            });
    return svar;
  }

  void settInn(Maal nytt) {
    jdbc.sql("insert into maal (ar, kode, tekst, brev_id, versjon) values (:ar, :kode, :tekst, :brev, 0)")
        .param("ar", nytt.ar())
        .param("kode", nytt.kode())
        .param("tekst", nytt.tekst())
        .param("brev", nytt.brevId())
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endre(Maal maal) {
    return jdbc.sql(
                "update maal set kode = :kode, tekst = :tekst, brev_id = :brev, versjon = versjon + 1"
                    + " where id = :id and versjon = :versjon")
            .param("kode", maal.kode())
            .param("tekst", maal.tekst())
            .param("brev", maal.brevId())
            .param("id", maal.id())
            .param("versjon", maal.versjon())
            .update()
        == 1;
  }

  void settInn(Styringsparameter ny) {
    jdbc.sql(
            "insert into styringsparameter (ar, kode, maal, tekst, krav, kvalitativ, enhet, kilde, brev_id, versjon)"
                + " values (:ar, :kode, :maal, :tekst, :krav, :kvalitativ, :enhet, :kilde, :brev, 0)")
        .param("ar", ny.ar())
        .params(felter(ny))
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endre(Styringsparameter sp) {
    return jdbc.sql(
                "update styringsparameter set kode = :kode, maal = :maal, tekst = :tekst, krav = :krav,"
                    + " kvalitativ = :kvalitativ, enhet = :enhet, kilde = :kilde, brev_id = :brev, versjon = versjon + 1"
                    + " where id = :id and versjon = :versjon")
            .params(felter(sp))
            .param("id", sp.id())
            .param("versjon", sp.versjon())
            .update()
        == 1;
  }

  private static Map<String, Object> felter(Styringsparameter sp) {
    var felter = new java.util.HashMap<String, Object>();
    felter.put("kode", sp.kode());
    felter.put("maal", sp.maal());
    felter.put("tekst", sp.tekst());
    felter.put("krav", sp.krav());
    felter.put("kvalitativ", sp.kvalitativ());
    felter.put("enhet", sp.enhet());
    felter.put("kilde", sp.kilde());
    felter.put("brev", sp.brevId());
    return felter;
  }

  void settInn(Spresultat nytt) {
    jdbc.sql(
            "insert into spresultat (sp_id, periode, avskjaering, verdi, tekst, forelopig, kilde, ikke_leverbar, hvem,"
                + " registrert, saksnummer) values (:sp, :periode, :avskjaering, :verdi, :tekst, :forelopig, :kilde,"
                + " :ikke, :hvem, :naa, :sak)")
        .param("sp", nytt.spId())
        .param("periode", nytt.periode().name())
        .param("avskjaering", nytt.avskjaering())
        .param("verdi", nytt.verdi())
        .param("tekst", nytt.tekst())
        .param("forelopig", nytt.forelopig())
        .param("kilde", nytt.kilde())
        .param("ikke", nytt.ikkeLeverbar())
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .param("sak", nytt.saksnummer())
        .update();
  }

  /**
   * @param parametere ids
   * @param kjentTil only what was given by this moment
   * @return their results by parameter, the newest first; what a later one corrects is marked
   */
  Map<Long, List<Spresultat>> resultater(Collection<Long> parametere, Instant kjentTil) {
    if (parametere.isEmpty()) {
      return Map.of();
    }
    var svar = new TreeMap<Long, List<Spresultat>>();
    var sett = new HashSet<List<Object>>();
    jdbc.sql("select * from spresultat where sp_id in (:ider) and registrert <= :til order by id desc")
        .param("ider", parametere)
        .param("til", Timestamp.from(kjentTil))
        .query(
            rs -> {
              var noekkel = List.<Object>of(rs.getLong("sp_id"), rs.getString("periode"), rs.getObject("avskjaering", LocalDate.class));
              svar.computeIfAbsent(rs.getLong("sp_id"), id -> new ArrayList<>()).add(resultat(rs, !sett.add(noekkel)));
            });
    return svar;
  }

  void logg(int ar, String hva, String kode, String foer, String etter) {
    jdbc.sql(
            "insert into styringsendring (ar, hva, kode, foer, etter, hvem, tid)"
                + " values (:ar, :hva, :kode, :foer, :etter, :hvem, :tid)")
        .param("ar", ar)
        .param("hva", hva)
        .param("kode", kode)
        .param("foer", foer)
        .param("etter", etter)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Styringsendring> endringer(int ar) {
    return jdbc.sql("select * from styringsendring where ar = :ar order by id desc limit " + SISTE_ENDRINGER)
        .param("ar", ar)
        .query(
            (rs, nr) ->
                new Styringsendring(
                    rs.getString("hva"),
                    rs.getString("kode"),
                    rs.getString("foer"),
                    rs.getString("etter"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Maal maal(ResultSet rs, int nr) throws SQLException {
    return new Maal(
        rs.getLong("id"),
        rs.getInt("ar"),
        rs.getString("kode"),
        rs.getString("tekst"),
        rs.getObject("brev_id", Long.class),
        rs.getString("brevnavn"),
        rs.getLong("versjon"));
  }

  private static Styringsparameter sp(ResultSet rs, int nr) throws SQLException {
    return new Styringsparameter(
        rs.getLong("id"),
        rs.getInt("ar"),
        rs.getString("kode"),
        rs.getString("maal"),
        rs.getString("tekst"),
        rs.getString("krav"),
        rs.getBoolean("kvalitativ"),
        rs.getString("enhet"),
        rs.getString("kilde"),
        rs.getObject("brev_id", Long.class),
        rs.getString("brevnavn"),
        rs.getLong("versjon"));
  }

  private static Spresultat resultat(ResultSet rs, boolean korrigert) throws SQLException {
    return new Spresultat(
        rs.getLong("id"),
        rs.getLong("sp_id"),
        Spresultat.Periode.valueOf(rs.getString("periode")),
        rs.getObject("avskjaering", LocalDate.class),
        rs.getString("verdi"),
        rs.getString("tekst"),
        rs.getBoolean("forelopig"),
        rs.getString("kilde"),
        rs.getString("ikke_leverbar"),
        rs.getString("hvem"),
        rs.getTimestamp("registrert").toInstant(),
        rs.getString("saksnummer"),
        korrigert);
  }
}
