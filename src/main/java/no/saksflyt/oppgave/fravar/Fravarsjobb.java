package no.saksflyt.oppgave.fravar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import no.saksflyt.felles.Bakgrunnsjobb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins and ends absences when their day comes, and hands over what an absent person was given meanwhile. Run again it finds
 * nothing to do; two nodes at once take one absence each.
 */
@Component
public class Fravarsjobb implements Bakgrunnsjobb {

  private final JdbcClient jdbc;
  private final Overforing overforing;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Fravarsjobb(JdbcClient jdbc, Overforing overforing, PlatformTransactionManager transaksjoner, Clock klokke) {
    this.jdbc = jdbc;
    this.overforing = overforing;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
  }

  /** @return how many tasks changed hands */
  @Override
  public int kjor() {
    var idag = LocalDate.now(klokke);
    int antall = 0;
    for (var id : ider("tilbakefort is null and (avsluttet is not null or til < :idag)", idag)) {
      antall += i(id, () -> avslutt(id));
    }
    for (var id : ider("avsluttet is null and fra <= :idag and til >= :idag", idag)) {
      antall += i(id, () -> begynn(id));
    }
    return antall;
  }

  /** Takes an absence for itself, unless another node has it just now. */
  private int i(long id, IntSupplier arbeid) {
    return transaksjon.execute(
        status ->
            jdbc.sql("select id from fravar where id = :id for update skip locked")
                    .param("id", id)
                    .query(Long.class)
                    .optional()
                    .isEmpty()
                ? 0
                : arbeid.getAsInt());
  }

  private List<Long> ider(String hvor, LocalDate idag) {
    return jdbc.sql("select id from fravar where " + hvor + " order by id").param("idag", idag).query(Long.class).list();
  }

  private record Rad(String person, String stedfortreder, boolean overfort) {}

  private Rad les(long id) {
    return jdbc.sql("select person, stedfortreder, overfort from fravar where id = :id")
        .param("id", id)
        .query((rad, nummer) -> new Rad(rad.getString(1), rad.getString(2), rad.getTimestamp(3) != null))
        .single();
  }

  private int begynn(long id) {
    var rad = les(id);
    if (!rad.overfort()) {
      merk(id, "overfort");
    }
    return overforing.tilStedfortreder(rad.person(), rad.stedfortreder());
  }

  private int avslutt(long id) {
    var rad = les(id);
    merk(id, "tilbakefort");
    return rad.overfort() ? overforing.tilbake(rad.person(), rad.stedfortreder()) : 0;
  }

  private void merk(long id, String kolonne) {
    jdbc.sql("update fravar set " + kolonne + " = :naa where id = :id and " + kolonne + " is null")
        .param("id", id)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }
}
