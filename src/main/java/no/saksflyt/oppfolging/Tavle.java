package no.saksflyt.oppfolging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.saksflyt.felles.Side;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open steps of all cases the person behind the call may see: counted, listed and divided. Reads the engine's tasks and our
 * rows together; there is no copy to fall behind.
 */
@Service
@Transactional(readOnly = true)
public class Tavle {

  private static final int BOLK = 500;

  /** From here on it costs less to walk an index until a page is full than to find and sort everything. */
  private static final int MANGE = 5_000;

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Stegdetaljer detaljer;
  private final Clock klokke;

  Tavle(JdbcClient jdbc, Tilgangsfilter tilgang, Stegdetaljer detaljer, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.detaljer = detaljer;
    this.klokke = klokke;
  }

  /**
   * @param utvalg which steps; its bucket is ignored, so that the buckets always add up to what could be chosen among
   * @return how many lie in each bucket
   */
  public Bottetall tell(Utvalg utvalg) {
    var sporring = sporring(utvalg);
    var sql =
        "select x.botte, count(*) from (select " + sporring.botteuttrykk() + " as botte" + sporring.fraOgHvor()
            + ") x group by x.botte";
    var tall = new Bottetall();
    jdbc.sql(sql)
        .params(sporring.parametre())
        .query(rad -> {
          tall.leggTil(Fristbotte.values()[rad.getInt(1)], rad.getLong(2));
        });
    return tall;
  }

  /**
   * @param utvalg which steps; its bucket is ignored
   * @param dimensjon what they are divided by
   * @return the counts by value, the most overdue first; together they are {@link #tell}
   */
  public Map<String, Bottetall> fordel(Utvalg utvalg, Dimensjon dimensjon) {
    var sporring = sporring(utvalg).medOppgave(dimensjon.trengerOppgave());
    var sql =
        "select x.verdi, x.botte, count(*) from (select " + dimensjon.sql() + " as verdi, " + sporring.botteuttrykk()
            + " as botte" + sporring.fraOgHvor() + ") x group by x.verdi, x.botte";
    var verdier = new LinkedHashMap<String, Bottetall>();
    jdbc.sql(sql)
        .params(sporring.parametre())
        .query(rad -> {
          verdier
              .computeIfAbsent(rad.getString(1), v -> new Bottetall())
              .leggTil(Fristbotte.values()[rad.getInt(2)], rad.getLong(3));
        });
    return sortert(verdier);
  }

  private static Map<String, Bottetall> sortert(Map<String, Bottetall> verdier) {
    var svar = new LinkedHashMap<String, Bottetall>();
    Comparator<Map.Entry<String, Bottetall>> verst =
        Comparator.comparingLong((Map.Entry<String, Bottetall> rad) -> -rad.getValue().forfalt())
            .thenComparingLong(rad -> -rad.getValue().sum())
            .thenComparing(Map.Entry::getKey);
    verdier.entrySet().stream().sorted(verst).forEach(rad -> svar.put(rad.getKey(), rad.getValue()));
    return svar;
  }

  /**
   * @param utvalg which steps
   * @param sortering in which order
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @param tall the counts of the same choice, from {@link #tell} or added up from {@link #fordel}
   * @return the page
   */
  public Side<Stegrad> side(Utvalg utvalg, Sortering sortering, int side, int antall, Bottetall tall) {
    Side.kontroller(side, antall);
    var totalt = utvalg.botte() == null ? tall.sum() : tall.i(utvalg.botte());
    var forste = (long) side * antall;
    var nokler =
        forste >= totalt
            ? List.<String>of()
            : nokler(utvalg, sortering, totalt > MANGE, " offset " + forste + " rows fetch next " + antall + " rows only");
    return new Side<>(totalt, side, antall, detaljer.les(nokler));
  }

  /**
   * Hands over every step, not only a page of them, without holding more than their ids in memory.
   *
   * @param utvalg which steps
   * @param sortering in which order
   * @param mottaker takes each in turn
   */
  public void alle(Utvalg utvalg, Sortering sortering, Consumer<Stegrad> mottaker) {
    var nokler = nokler(utvalg, sortering, false, "");
    for (int fra = 0; fra < nokler.size(); fra += BOLK) {
      detaljer.les(nokler.subList(fra, Math.min(fra + BOLK, nokler.size()))).forEach(mottaker);
    }
  }

  private List<String> nokler(Utvalg utvalg, Sortering sortering, boolean mange, String utsnitt) {
    var sporring = sporring(utvalg).bareBotte(utvalg.botte());
    var sql = (mange ? sporring.noklerIRekkefolge(sortering) : sporring.noklerSortert(sortering)) + utsnitt;
    return jdbc.sql(sql).params(sporring.parametre()).query(String.class).list();
  }

  private Tavlesporring sporring(Utvalg utvalg) {
    return new Tavlesporring(utvalg, enheterI(utvalg.avdeling()), LocalDate.now(klokke), tilgang.parametre());
  }

  private List<String> enheterI(String avdeling) {
    if (avdeling == null) {
      return new ArrayList<>();
    }
    return Utvalg.UKJENT.equals(avdeling)
        ? jdbc.sql("select id from enhet where avdeling is null").query(String.class).list()
        : jdbc.sql("select id from enhet where avdeling = :avdeling").param("avdeling", avdeling).query(String.class).list();
  }
}
