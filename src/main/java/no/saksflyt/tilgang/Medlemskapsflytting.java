package no.saksflyt.tilgang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the roles held in a closing unit to its successor from the day after, as rows with validity; what absent people have lent
 * goes with them. Run again it finds nothing to move.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Medlemskapsflytting {

  private static final int MAKS_GRUPPER = 2_000;

  private final JdbcClient jdbc;

  Medlemskapsflytting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Rad(long id, String person, String rolle, LocalDate fra, LocalDate til) {}

  /**
   * @param fra the closing unit's id
   * @param til its successor's id
   * @param sisteDag its last day
   * @return how many roles were moved
   */
  public int flytt(String fra, String til, LocalDate sisteDag) {
    var rader =
        jdbc.sql(
                "select id, person, rolle, fra, til from medlemskap where enhet = :enhet and (til is null or til > :dag) order by id")
            .param("enhet", fra)
            .param("dag", sisteDag)
            .query(
                (rs, nr) ->
                    new Rad(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getObject(4, LocalDate.class),
                        rs.getObject(5, LocalDate.class)))
            .list();
    rader.forEach(rad -> flytt(rad, til, sisteDag));
    laan(fra, til, sisteDag);
    Innlogget.lesPaaNytt();
    return rader.size();
  }

  private void flytt(Rad rad, String til, LocalDate sisteDag) {
    var dagenEtter = sisteDag.plusDays(1);
    if (!harAlt(rad, til, dagenEtter)) {
      jdbc.sql("insert into medlemskap (person, rolle, enhet, fra, til) values (:person, :rolle, :enhet, :fra, :til)")
          .param("person", rad.person())
          .param("rolle", rad.rolle())
          .param("enhet", til)
          .param("fra", rad.fra().isAfter(dagenEtter) ? rad.fra() : dagenEtter)
          .param("til", rad.til())
          .update();
    }
    if (rad.fra().isAfter(sisteDag)) {
      jdbc.sql("delete from medlemskap where id = :id").param("id", rad.id()).update();
    } else {
      jdbc.sql("update medlemskap set til = :dag where id = :id").param("dag", sisteDag).param("id", rad.id()).update();
    }
  }

  /** Somebody may hold the role in both units. */
  private boolean harAlt(Rad rad, String til, LocalDate fra) {
    return jdbc.sql(
                "select count(*) from medlemskap where person = :person and rolle = :rolle and enhet = :enhet and fra <= :fra"
                    + " and (til is null or til >= :til)")
            .param("person", rad.person())
            .param("rolle", rad.rolle())
            .param("enhet", til)
            .param("fra", fra.isAfter(rad.fra()) ? fra : rad.fra())
            .param("til", Optional.ofNullable(rad.til()).orElse(LocalDate.of(9999, 12, 31)))
            .query(Integer.class)
            .single()
        > 0;
  }

  private record Laan(long id, String grupper) {}

  private void laan(String fra, String til, LocalDate sisteDag) {
    jdbc.sql("select id, grupper from fravar where avsluttet is null and til > :dag and grupper like :monster")
        .param("dag", sisteDag)
        .param("monster", "%" + fra + "%")
        .query((rs, nr) -> new Laan(rs.getLong(1), rs.getString(2)))
        .list()
        .forEach(laan -> laan(laan, fra, til));
  }

  private void laan(Laan laan, String fra, String til) {
    var grupper = new LinkedHashSet<>(Arrays.asList(laan.grupper().split(",")));
    Roller.I_ENHET.stream()
        .filter(rolle -> grupper.contains(Roller.gruppe(fra, rolle)))
        .forEach(rolle -> grupper.add(Roller.gruppe(til, rolle)));
    var alle = String.join(",", grupper);
    if (!alle.equals(laan.grupper()) && alle.length() <= MAKS_GRUPPER) {
      jdbc.sql("update fravar set grupper = :grupper where id = :id").param("grupper", alle).param("id", laan.id()).update();
    }
  }
}
