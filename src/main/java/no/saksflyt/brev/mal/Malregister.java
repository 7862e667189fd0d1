package no.saksflyt.brev.mal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.felles.Fingeravtrykk;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.sak.Maalform;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of templates and of the passages they share, and their versions. */
@Component
public class Malregister {

  private static final String FRA_UTGAVEN = "JAR";
  private static final String FRA_SIDEN = "SIDE";

  private final JdbcClient jdbc;
  private final Clock klokke;

  Malregister(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /** @return every letter's template, in the order letters are listed, bokmål first */
  public List<Mal> brev() {
    return jdbc.sql(
            "select m.* from brevmal m join brevtype t on t.kode = m.mal order by t.rekkefolge, m.mal, m.maalform")
        .query((rs, nr) -> mal(rs, false))
        .list();
  }

  /** @return every passage letters share, in the order they usually stand, bokmål first */
  public List<Mal> passasjer() {
    return jdbc.sql(
            "select m.* from brevpassasjemal m join brevpassasje t on t.kode = m.mal"
                + " order by t.rekkefolge, m.mal, m.maalform")
        .query((rs, nr) -> mal(rs, true))
        .list();
  }

  /** @return what people call the passages, by their codes */
  public Map<String, String> passasjenavn() {
    var navn = new LinkedHashMap<String, String>();
    jdbc.sql("select kode, navn from brevpassasje order by rekkefolge, kode")
        .query((rs, nr) -> navn.put(rs.getString("kode"), rs.getString("navn")))
        .list();
    return navn;
  }

  /**
   * @param maalform a written language
   * @return the passages in use in it, by their codes
   */
  public Map<String, Malversjon> passasjer(Maalform maalform) {
    return iBruk("brevpassasjemal", "brevpassasjeversjon", maalform);
  }

  /**
   * @param maalform a written language
   * @return the letters' templates in use in it, by their codes
   */
  public Map<String, Malversjon> brev(Maalform maalform) {
    return iBruk("brevmal", "brevmalversjon", maalform);
  }

  private Map<String, Malversjon> iBruk(String maler, String versjoner, Maalform maalform) {
    var alle = new LinkedHashMap<String, Malversjon>();
    jdbc.sql(
            "select v.* from " + maler + " m join " + versjoner
                + " v on v.mal = m.mal and v.maalform = m.maalform and v.nr = m.versjon where m.maalform = :maalform order by v.mal")
        .param("maalform", maalform.name())
        .query((rs, nr) -> alle.put(rs.getString("mal"), versjon(rs, nr)))
        .list();
    return alle;
  }

  /**
   * @param navn a template
   * @return its row, empty when there is none
   */
  public Optional<Mal> finn(Malnavn navn) {
    return sporring("select * from " + tabell(navn) + " where mal = :mal and maalform = :maalform", navn)
        .query((rs, nr) -> mal(rs, navn.passasje()))
        .optional();
  }

  /**
   * @param navn a template
   * @return the version in use
   * @throws IkkeFunnet when there is no such template
   */
  public Malversjon gjeldende(Malnavn navn) {
    var mal = finn(navn).orElseThrow(() -> new IkkeFunnet("feil.brevmal.finnesIkke", navn.fil()));
    return versjon(navn, mal.versjon());
  }

  /**
   * @param navn a template
   * @param nr one of its versions
   * @return the version
   * @throws IkkeFunnet when there is no such version
   */
  public Malversjon versjon(Malnavn navn, int nr) {
    return sporring("select * from " + versjonstabell(navn) + " where mal = :mal and maalform = :maalform and nr = :nr", navn)
        .param("nr", nr)
        .query(Malregister::versjon)
        .optional()
        .orElseThrow(() -> new IkkeFunnet("feil.brevmal.finnesIkke", navn.fil()));
  }

  /**
   * @param navn a template
   * @return its newest versions, newest first, at most 50
   */
  public List<Malversjon> versjoner(Malnavn navn) {
    return sporring(
            "select * from " + versjonstabell(navn)
                + " where mal = :mal and maalform = :maalform order by nr desc fetch first 50 rows only",
            navn)
        .query(Malregister::versjon)
        .list();
  }

  /** A template nobody has had before. */
  void ny(Malnavn navn, String tekst, String hvem) {
    var sha = Fingeravtrykk.av(bytes(tekst));
    sporring(
            "insert into " + tabell(navn) + " (mal, maalform, versjon, sha_jar, sha_aktiv, kilde)"
                + " values (:mal, :maalform, 1, :sha, :sha, 'JAR')",
            navn)
        .param("sha", sha)
        .update();
    settInn(navn, 1, tekst, FRA_UTGAVEN, hvem, null);
  }

  /**
   * Puts another text in use.
   *
   * @param navn a template
   * @param sett the version the person saw
   * @param tekst the new text
   * @param egen whether it is the process owner's, not the release's
   * @param hvem who
   * @param grunn why, or null
   * @throws Konflikt when somebody else put another in use meanwhile
   */
  public void nyVersjon(Malnavn navn, int sett, String tekst, boolean egen, String hvem, String grunn) {
    var kilde = egen ? FRA_SIDEN : FRA_UTGAVEN;
    var endret =
        sporring(
                "update " + tabell(navn) + " set versjon = :ny, sha_aktiv = :sha, kilde = :kilde"
                    + " where mal = :mal and maalform = :maalform and versjon = :sett",
                navn)
            .param("ny", sett + 1)
            .param("sha", Fingeravtrykk.av(bytes(tekst)))
            .param("kilde", kilde)
            .param("sett", sett)
            .update();
    if (endret == 0) {
      throw new Konflikt("feil.endretImens");
    }
    settInn(navn, sett + 1, tekst, kilde, hvem, grunn);
  }

  void utgavenHar(Malnavn navn, String sha) {
    sporring("update " + tabell(navn) + " set sha_jar = :sha where mal = :mal and maalform = :maalform", navn)
        .param("sha", sha)
        .update();
  }

  /** The process owner has seen the release's version and does not want it. */
  public void vurdert(Malnavn navn) {
    sporring("update " + tabell(navn) + " set sha_vurdert = sha_jar where mal = :mal and maalform = :maalform", navn).update();
  }

  static String avtrykk(String tekst) {
    return Fingeravtrykk.av(bytes(tekst));
  }

  private void settInn(Malnavn navn, int nr, String tekst, String kilde, String hvem, String grunn) {
    sporring(
            "insert into " + versjonstabell(navn) + " (mal, maalform, nr, innhold, kilde, hvem, naar, grunn)"
                + " values (:mal, :maalform, :nr, :innhold, :kilde, :hvem, :naar, :grunn)",
            navn)
        .param("nr", nr)
        .param("innhold", tekst)
        .param("kilde", kilde)
        .param("hvem", hvem)
        .param("naar", Timestamp.from(klokke.instant()))
        .param("grunn", grunn)
        .update();
  }

  private JdbcClient.StatementSpec sporring(String sql, Malnavn navn) {
    return jdbc.sql(sql).param("mal", navn.mal()).param("maalform", navn.maalform().name());
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String tabell(Malnavn navn) {
    return navn.passasje() ? "brevpassasjemal" : "brevmal";
  }

  private static String versjonstabell(Malnavn navn) {
    return navn.passasje() ? "brevpassasjeversjon" : "brevmalversjon";
  }

  private static Mal mal(ResultSet rs, boolean passasje) throws SQLException {
    return new Mal(
        new Malnavn(rs.getString("mal"), Maalform.valueOf(rs.getString("maalform")), passasje),
        rs.getInt("versjon"),
        rs.getString("sha_jar"),
        rs.getString("sha_aktiv"),
        rs.getString("sha_vurdert"),
        FRA_SIDEN.equals(rs.getString("kilde")));
  }

  private static Malversjon versjon(ResultSet rs, int nr) throws SQLException {
    return new Malversjon(
        rs.getInt("nr"),
        rs.getString("innhold"),
        FRA_SIDEN.equals(rs.getString("kilde")),
        rs.getString("hvem"),
        rs.getTimestamp("naar").toInstant(),
        rs.getString("grunn"));
  }
}
