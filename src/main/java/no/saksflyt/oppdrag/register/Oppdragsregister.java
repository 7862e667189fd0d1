package no.saksflyt.oppdrag.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.Ordvilkaar;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every assignment of every year that the person behind the call may see, chosen and in order. */
@Service
@Transactional(readOnly = true)
public class Oppdragsregister {

  private static final int BOLK = 500;

  private static final String SISTE_TILLEGG =
      "select id from departementsbrev where type = 'TILLEGG' and gjelder"
          + " order by ar desc nulls last, nummer desc nulls last, revidert desc, id desc limit 1";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Registerdetaljer detaljer;
  private final Clock klokke;

  Oppdragsregister(JdbcClient jdbc, Tilgangsfilter tilgang, Registerdetaljer detaljer, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.detaljer = detaljer;
    this.klokke = klokke;
  }

  /**
   * @param utvalg which assignments
   * @param sortering in which order
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the page
   */
  public Side<Registerrad> side(Registerutvalg utvalg, Registersortering sortering, int side, int antall) {
    Side.kontroller(side, antall);
    var ord = Ordvilkaar.av(utvalg.q());
    if (ord.uforstaaelig()) {
      return new Side<>(0, side, antall, List.of());
    }
    var sporring = sporring(utvalg, ord);
    var totalt = jdbc.sql(sporring.antall()).params(sporring.parametre()).query(Long.class).single();
    var forste = (long) side * antall;
    var nokler =
        forste >= totalt
            ? List.<String>of()
            : nokler(sporring, sortering, " offset " + forste + " rows fetch next " + antall + " rows only");
    return new Side<>(totalt, side, antall, detaljer.les(nokler));
  }

  /**
   * Hands over every assignment chosen, not only a page of them, without holding more than their numbers in memory.
   *
   * @param utvalg which assignments
   * @param sortering in which order
   * @param mottaker takes some hundreds at a time, in turn
   */
  public void alle(Registerutvalg utvalg, Registersortering sortering, Consumer<List<Registerrad>> mottaker) {
    var ord = Ordvilkaar.av(utvalg.q());
    if (ord.uforstaaelig()) {
      return;
    }
    var nokler = nokler(sporring(utvalg, ord), sortering, "");
    for (int fra = 0; fra < nokler.size(); fra += BOLK) {
      mottaker.accept(detaljer.les(nokler.subList(fra, Math.min(fra + BOLK, nokler.size()))));
    }
  }

  private List<String> nokler(Registersporring sporring, Registersortering sortering, String utsnitt) {
    return jdbc.sql(sporring.nokler(sortering) + utsnitt).params(sporring.parametre()).query(String.class).list();
  }

  private Registersporring sporring(Registerutvalg utvalg, Ordvilkaar ord) {
    var siste =
        utvalg.hurtigvalg() == Hurtigvalg.ENDRET_AV_SISTE_TILLEGG
            ? jdbc.sql(SISTE_TILLEGG).query(Long.class).optional().orElse(null)
            : null;
    return new Registersporring(utvalg, ord, siste, LocalDate.now(klokke), tilgang.parametre());
  }
}
