package no.saksflyt.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pile of letters to print and post. */
@Service
@Transactional
public class Postlegging {

  private static final String I_SAKER = " join sak s on s.saksnummer = b.saksnummer where " + Tilgangsfilter.sql("s");
  private static final String VENTER = I_SAKER + " and b.status = 'TIL_UTSKRIFT'";
  private static final String POSTLAGT = I_SAKER + " and b.status = 'SENDT' and b.kanal = 'BREV'";

  private final Brevkvittering kvittering;
  private final Tilgangsfilter tilgang;
  private final Innlogget innlogget;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Postlegging(Brevkvittering kvittering, Tilgangsfilter tilgang, Innlogget innlogget, JdbcClient jdbc, Clock klokke) {
    this.kvittering = kvittering;
    this.tilgang = tilgang;
    this.innlogget = innlogget;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the letters that wait, of cases the person may see, oldest first
   */
  @Transactional(readOnly = true)
  public Side<Utgaaendebrev> venter(int side, int antall) {
    return side(VENTER, "b.id", side, antall);
  }

  /**
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the letters that were posted, of cases the person may see, those posted last first
   */
  @Transactional(readOnly = true)
  public Side<Utgaaendebrev> postlagt(int side, int antall) {
    return side(POSTLAGT, "b.sendt desc, b.id desc", side, antall);
  }

  private Side<Utgaaendebrev> side(String hvilke, String rekkefolge, int side, int antall) {
    Side.kontroller(side, antall);
    var rader =
        jdbc.sql(Brevrad.SQL + hvilke + " order by " + rekkefolge + " offset :fra rows fetch next :antall rows only")
            .params(tilgang.parametre())
            .param("fra", (long) side * antall)
            .param("antall", antall)
            .query(Brevrad::les)
            .list();
    return new Side<>(antall(hvilke), side, antall, rader);
  }

  /** @return how many letters wait, of cases the person may see */
  @Transactional(readOnly = true)
  public long antallSomVenter() {
    return antall(VENTER);
  }

  private long antall(String hvilke) {
    return jdbc.sql("select count(*) from utgaaendebrev b" + hvilke).params(tilgang.parametre()).query(Long.class).single();
  }

  /**
   * Marks letters as posted.
   *
   * @param id the letters; those that do not wait, or are of cases the person may not see, are passed over
   * @param dag the day they were posted, not in the future and not before they were made; null for today
   * @return how many were marked
   * @throws Regelbrudd when the day cannot be right ({@code dag}); then none is marked
   * @throws no.saksflyt.felles.IkkeTillatt for others than the archive
   */
  public int lagtIPosten(List<Long> id, LocalDate dag) {
    innlogget.krev(Roller.ARKIV);
    if (id.isEmpty()) {
      throw new Regelbrudd(new Feltfeil("brev", "feil.brev.ingenValgt"));
    }
    var idag = LocalDate.now(klokke);
    var brevene =
        jdbc.sql(Brevrad.SQL + VENTER + " and b.id in (:id) order by b.id")
            .params(tilgang.parametre())
            .param("id", id)
            .query(Brevrad::les)
            .list();
    if (dag != null
        && (dag.isAfter(idag) || brevene.stream().anyMatch(b -> dag.isBefore(Tid.dato(b.opprettet()))))) {
      throw new Regelbrudd(new Feltfeil("dag", "feil.brev.postdato"));
    }
    return (int) brevene.stream().filter(b -> kvittering.sendt(b, dag, innlogget.id())).count();
  }
}
