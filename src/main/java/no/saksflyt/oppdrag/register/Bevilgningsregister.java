package no.saksflyt.oppdrag.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appropriations by year and post, with every change in the order of the letters. What a post comes to is reckoned each time
 * it is shown: a replaced letter changes what every later one should have printed. A year has some hundred rows.
 */
@Service
@Transactional(readOnly = true)
public class Bevilgningsregister {

  private static final String FRA =
      " from bevilgning b join departementsbrev d on d.id = b.brev_id join sak s on s.saksnummer = d.saksnummer where "
          + Tilgangsfilter.sql("s");

  private static final String RADER =
      "select b.ar, b.kap_post, b.navn, b.endring_ore, b.total_ore, b.gjelder, d.navn as brev, d.dato, d.saksnummer";

  /** The allocation letter, its supplements by number, the replaced edition before the one that replaced it. */
  private static final String REKKEFOLGE =
      " order by b.ar desc, b.kap_post, d.ar, d.nummer nulls first, d.revidert, d.dato nulls first, d.id, b.linje, b.id";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Bevilgningsregister(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param utvalg which appropriations
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the page
   */
  public Side<Bevilgningsrad> side(Bevilgningsutvalg utvalg, int side, int antall) {
    Side.kontroller(side, antall);
    var alle = alle(utvalg);
    var fra = (int) Math.min((long) side * antall, alle.size());
    return new Side<>(alle.size(), side, antall, alle.subList(fra, Math.min(fra + antall, alle.size())));
  }

  /** @return every change chosen, the newest year first, each post's in the order of the letters */
  public List<Bevilgningsrad> alle(Bevilgningsutvalg utvalg) {
    var parametre = new HashMap<String, Object>(tilgang.parametre());
    var sql = new StringBuilder(RADER).append(FRA);
    if (utvalg.ar() != null) {
      sql.append(" and b.ar = :ar");
      parametre.put("ar", utvalg.ar());
    }
    if (utvalg.kapPost() != null) {
      sql.append(" and (b.kap_post = :kapPost or b.kap_post like :poster)");
      parametre.put("kapPost", utvalg.kapPost());
      parametre.put("poster", utvalg.kapPost() + "/%");
    }
    return regnet(jdbc.sql(sql.append(REKKEFOLGE).toString()).params(parametre).query((rs, nr) -> rad(rs)).list());
  }

  /** @return the years, the newest first */
  public Map<Integer, Integer> ar() {
    var valg = new LinkedHashMap<Integer, Integer>();
    jdbc.sql("select distinct b.ar" + FRA + " order by b.ar desc")
        .params(tilgang.parametre())
        .query(Integer.class)
        .list()
        .forEach(ar -> valg.put(ar, ar));
    return valg;
  }

  private static List<Bevilgningsrad> regnet(List<Bevilgningsrad> rader) {
    var svar = new ArrayList<Bevilgningsrad>();
    Bevilgningsrad forrige = null;
    Long total = null;
    for (var rad : rader) {
      total = rad.sammePost(forrige) ? total : null;
      var regnet = rad.regnetFra(total);
      // What stands in a replaced letter is shown as it was, and counts for nothing after it.
      if (rad.gjelder() && regnet.gjeldendeOre() != null) {
        total = regnet.gjeldendeOre();
      }
      svar.add(regnet);
      forrige = rad;
    }
    return svar;
  }

  private static Bevilgningsrad rad(ResultSet rs) throws SQLException {
    return new Bevilgningsrad(
        rs.getInt("ar"),
        rs.getString("kap_post"),
        rs.getString("navn"),
        rs.getObject("endring_ore", Long.class),
        rs.getObject("total_ore", Long.class),
        null,
        null,
        rs.getBoolean("gjelder"),
        rs.getString("brev"),
        rs.getObject("dato", LocalDate.class),
        rs.getString("saksnummer"));
  }
}
