package no.saksflyt.statistikk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which numbers are too small to be published: one row for all series, and one for a series that has a limit of its own. */
@Component
@Transactional
public class Smaatallsgrenser {

  private final JdbcClient jdbc;
  private final Serier serier;
  private final Innlogget innlogget;
  private final Clock klokke;

  Smaatallsgrenser(JdbcClient jdbc, Serier serier, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.serier = serier;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param serie a series
   * @return numbers from one to below this are small today
   */
  @Transactional(readOnly = true)
  public int grense(String serie) {
    return jdbc.sql(
            "select grense from smaatallsgrense where (serie = :serie or serie is null) and gyldig_fra <= :idag"
                + " order by case when serie is null then 1 else 0 end, gyldig_fra desc, id desc limit 1")
        .param("serie", serie)
        .param("idag", LocalDate.now(klokke))
        .query(Integer.class)
        .single();
  }

  /**
   * @param serie a series
   * @param skrevet what it is from today on, for whoever looks from now on; editions stay as they are
   * @return the limit
   * @throws Regelbrudd when it is no whole number from 1 to 100
   * @throws no.saksflyt.felles.IkkeTillatt for others than those who publish the series
   */
  public int sett(String serie, String skrevet) {
    innlogget.krev(serier.hent(serie).utgivere().toArray(String[]::new));
    if (!skrevet.strip().matches("[1-9]\\d?|100")) {
      throw new Regelbrudd(new Feltfeil("grense", "feil.statistikk.grense"));
    }
    var grense = Integer.parseInt(skrevet.strip());
    jdbc.sql(
            "insert into smaatallsgrense (serie, grense, gyldig_fra, hvem, registrert) values (:serie, :grense, :fra, :hvem, :tid)")
        .param("serie", serie)
        .param("grense", grense)
        .param("fra", LocalDate.now(klokke))
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
    return grense;
  }
}
