package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the assignments of a page stand, in two queries however many they are. */
@Service
@Transactional(readOnly = true)
public class Statusoversikt {

  private static final String GJELDENDE =
      "select st.saksnummer, st.lys, st.del_id, st.begrunnelse, st.dato from oppdragsstatus st"
          + " join sak s on s.saksnummer = st.saksnummer where st.saksnummer in (:ider) and "
          + Statusvilkaar.gjelder("st")
          + " and "
          + Tilgangsfilter.sql("s")
          + " order by case st.lys when 'ROD' then 0 when 'GUL' then 1 else 2 end, st.id desc";

  private static final String UTEN =
      "select s.saksnummer from sak s where s.saksnummer in (:ider) and "
          + Statusvilkaar.UTEN_STATUS
          + " and "
          + Tilgangsfilter.sql("s");

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Clock klokke;

  Statusoversikt(JdbcClient jdbc, Tilgangsfilter tilgang, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.klokke = klokke;
  }

  /**
   * @param ider case numbers of assignments, at most a page of them
   * @return how each of them stands by its number; {@link Statusbilde#INGEN} where there is nothing to tell
   */
  public Map<String, Statusbilde> les(Collection<String> ider) {
    var svar = new HashMap<String, Statusbilde>();
    if (ider.isEmpty()) {
      return svar;
    }
    var uten =
        new HashSet<>(
            jdbc.sql(UTEN)
                .param("ider", ider)
                .params(Statusvilkaar.parametre(LocalDate.now(klokke)))
                .params(tilgang.parametre())
                .query(String.class)
                .list());
    jdbc.sql(GJELDENDE)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query(
            rs -> {
              // The gravest comes first; of equals the newest.
              var id = rs.getString("saksnummer");
              if (!svar.containsKey(id)) {
                svar.put(
                    id,
                    new Statusbilde(
                        Trafikklys.valueOf(rs.getString("lys")),
                        rs.getString("del_id"),
                        rs.getString("begrunnelse"),
                        rs.getObject("dato", LocalDate.class),
                        uten.contains(id)));
              }
            });
    for (var id : ider) {
      svar.putIfAbsent(id, uten.contains(id) ? new Statusbilde(null, null, null, null, true) : Statusbilde.INGEN);
    }
    return svar;
  }
}
