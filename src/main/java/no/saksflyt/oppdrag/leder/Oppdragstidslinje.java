package no.saksflyt.oppdrag.leder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignments of a unit, a division or all over twelve months, as far as the person behind the call may see them. */
@Service
@Transactional(readOnly = true)
public class Oppdragstidslinje {

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Tidslinjedetaljer detaljer;
  private final Moter moter;
  private final Enheter enheter;
  private final Clock klokke;

  Oppdragstidslinje(
      JdbcClient jdbc, Tilgangsfilter tilgang, Tidslinjedetaljer detaljer, Moter moter, Enheter enheter, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.detaljer = detaljer;
    this.moter = moter;
    this.enheter = enheter;
    this.klokke = klokke;
  }

  /**
   * @param utvalg which assignments
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the page, the first due first
   * @throws Regelbrudd when the meeting named is none
   */
  public Side<Tidslinjerad> side(Tidslinjeutvalg utvalg, int side, int antall) {
    Side.kontroller(side, antall);
    var sporring = sporring(utvalg);
    if (utvalg.mote() != null) {
      sporring.innen(
          moter.dag(utvalg.mote()).orElseThrow(() -> new Regelbrudd(new Feltfeil("mote", "feil.oppdragsleder.mote"))));
    }
    var totalt = tell(sporring);
    var forste = (long) side * antall;
    var nokler =
        forste >= totalt
            ? List.<String>of()
            : jdbc.sql(sporring.nokler() + " offset " + forste + " rows fetch next " + antall + " rows only")
                .params(sporring.parametre())
                .query(String.class)
                .list();
    return new Side<>(totalt, side, antall, detaljer.les(nokler, tidsrom(utvalg)));
  }

  /** @return the months the choice shows */
  public Tidsrom tidsrom(Tidslinjeutvalg utvalg) {
    return Tidsrom.av(utvalg.ar(), LocalDate.now(klokke));
  }

  /** @return how many of the chosen units' assignments each question finds */
  public Map<Lederspoersmaal, Long> tall(Tidslinjeutvalg utvalg) {
    var svar = new EnumMap<Lederspoersmaal, Long>(Lederspoersmaal.class);
    for (var sporsmaal : Lederspoersmaal.values()) {
      svar.put(sporsmaal, tell(sporring(utvalg.med(sporsmaal))));
    }
    return svar;
  }

  /** @return the next meetings, each with how many of the chosen units' assignments are due before it */
  public List<Mote> moter(Tidslinjeutvalg utvalg) {
    return moter.fra(LocalDate.now(klokke)).stream()
        .map(
            m ->
                new Mote(
                    m.id(), m.type(), m.merkelapp(), m.dato(), tell(sporring(utvalg.foer(m.id())).innen(m.dato()))))
        .toList();
  }

  private long tell(Tidslinjesporring sporring) {
    return jdbc.sql(sporring.antall()).params(sporring.parametre()).query(Long.class).single();
  }

  private Tidslinjesporring sporring(Tidslinjeutvalg utvalg) {
    var iAvdelingen =
        utvalg.avdeling() == null
            ? List.<String>of()
            : enheter.alle().stream().filter(e -> utvalg.avdeling().equals(e.avdeling())).map(Enhet::id).toList();
    return new Tidslinjesporring(utvalg, iAvdelingen, tidsrom(utvalg), LocalDate.now(klokke), tilgang.parametre());
  }
}
