package no.saksflyt.prosess.utrulling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows that say which files are in use, where they came from, and which deployment each bundle runs on. */
@Component
public class Modellregister {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Modellregister(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /** Lets one at a time deploy, over all nodes; held till the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void laas() {
    jdbc.sql("select id from modellaas where id = 1 for update").query(Integer.class).single();
  }

  /** @return every file in use, by bundle and name */
  public List<Modell> alle() {
    return jdbc.sql("select * from modell order by bunt, navn").query(Modellregister::modell).list();
  }

  /**
   * @param bunt a family
   * @return its files in use
   */
  public List<Modell> iBunt(String bunt) {
    return jdbc.sql("select * from modell where bunt = :bunt order by navn")
        .param("bunt", bunt)
        .query(Modellregister::modell)
        .list();
  }

  /**
   * @param navn a file
   * @return its row, empty when no such file is in use
   */
  public Optional<Modell> finn(String navn) {
    return jdbc.sql("select * from modell where navn = :navn").param("navn", navn).query(Modellregister::modell).optional();
  }

  /**
   * @param bunt a family
   * @return its deployment in use, empty before the first
   */
  public Optional<Utrullet> gjeldende(String bunt) {
    return utrullinger(bunt).stream().findFirst();
  }

  /**
   * @param bunt a family
   * @return its deployments, newest first
   */
  public List<Utrullet> utrullinger(String bunt) {
    return jdbc.sql("select * from modellutrulling where bunt = :bunt order by id desc")
        .param("bunt", bunt)
        .query(Modellregister::utrullet)
        .list();
  }

  void lagre(Modell modell) {
    slett(modell.navn());
    jdbc.sql(
            "insert into modell (navn, bunt, sha_jar, sha_aktiv, sha_vurdert, kilde, hvem, naar)"
                + " values (:navn, :bunt, :jar, :aktiv, :vurdert, :kilde, :hvem, :naar)")
        .param("navn", modell.navn())
        .param("bunt", modell.bunt())
        .param("jar", modell.shaJar())
        .param("aktiv", modell.shaAktiv())
        .param("vurdert", modell.shaVurdert())
        .param("kilde", modell.kilde().name())
        .param("hvem", modell.hvem())
        .param("naar", Timestamp.from(modell.naar()))
        .update();
  }

  void slett(String navn) {
    jdbc.sql("delete from modell where navn = :navn").param("navn", navn).update();
  }

  void utgavenHar(String navn, String shaJar) {
    jdbc.sql("update modell set sha_jar = :jar where navn = :navn").param("jar", shaJar).param("navn", navn).update();
  }

  void vurdert(String navn) {
    jdbc.sql("update modell set sha_vurdert = sha_jar where navn = :navn").param("navn", navn).update();
  }

  void utrullet(String bunt, String deployment, Kilde kilde, String hvem, List<String> filer) {
    var navn = String.join(", ", filer);
    jdbc.sql(
            "insert into modellutrulling (bunt, deployment, kilde, hvem, naar, filer)"
                + " values (:bunt, :deployment, :kilde, :hvem, :naar, :filer)")
        .param("bunt", bunt)
        .param("deployment", deployment)
        .param("kilde", kilde.name())
        .param("hvem", hvem)
        .param("naar", Timestamp.from(klokke.instant()))
        .param("filer", navn.length() > 4000 ? navn.substring(0, 4000) : navn)
        .update();
  }

  private static Modell modell(ResultSet rad, int nr) throws SQLException {
    return new Modell(
        rad.getString("navn"),
        rad.getString("bunt"),
        rad.getString("sha_jar"),
        rad.getString("sha_aktiv"),
        rad.getString("sha_vurdert"),
        Kilde.valueOf(rad.getString("kilde")),
        rad.getString("hvem"),
        rad.getObject("naar", OffsetDateTime.class).toInstant());
  }

  private static Utrullet utrullet(ResultSet rad, int nr) throws SQLException {
    return new Utrullet(
        rad.getLong("id"),
        rad.getString("bunt"),
        rad.getString("deployment"),
        Kilde.valueOf(rad.getString("kilde")),
        rad.getString("hvem"),
        rad.getObject("naar", OffsetDateTime.class).toInstant(),
        rad.getString("filer"));
  }
}
