package no.saksflyt.prosess.utrulling;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of processes the engine has, with how many instances run on each. Counts only: no case is shown. */
@Component
public class Versjoner {

  private static final String ALLE =
      "select d.ID_, d.KEY_, d.NAME_, d.VERSION_, d.RESOURCE_NAME_, d.DEPLOYMENT_ID_,"
          + " (select count(*) from ACT_RU_EXECUTION e where e.PROC_DEF_ID_ = d.ID_ and e.PARENT_ID_ is null) as antall"
          + " from ACT_RE_PROCDEF d";

  private final JdbcClient jdbc;

  Versjoner(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param fil a model's file name
   * @return the versions that came from it, newest first
   */
  public List<Versjon> avFil(String fil) {
    return les(ALLE + " where d.RESOURCE_NAME_ = :verdi order by d.VERSION_ desc", fil);
  }

  /**
   * @param deployment a deployment
   * @return the versions that came in it
   */
  public List<Versjon> avUtrulling(String deployment) {
    return les(ALLE + " where d.DEPLOYMENT_ID_ = :verdi order by d.KEY_", deployment);
  }

  private List<Versjon> les(String sql, String verdi) {
    return jdbc.sql(sql)
        .param("verdi", verdi)
        .query(
            (rad, nr) ->
                new Versjon(
                    rad.getString("ID_"),
                    rad.getString("KEY_"),
                    rad.getString("NAME_"),
                    rad.getInt("VERSION_"),
                    rad.getString("RESOURCE_NAME_"),
                    rad.getString("DEPLOYMENT_ID_"),
                    rad.getLong("antall")))
        .list();
  }
}
