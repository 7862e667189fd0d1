package no.saksflyt.klage.tall.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the offices' figures for those who keep them. */
@Component
@Order(46)
class Klagetallinngang implements Menybidrag, Startbidrag {

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return forer(roller) ? List.of(new Menypunkt("/klager/tall", "klagetall.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return forer(roller) ? List.of(new Startkort("/klager/tall", "klagetall.meny", "klagetall.inngang.tekst")) : List.of();
  }

  private static boolean forer(Set<String> roller) {
    return roller.contains(Roller.KLAGEBEHANDLER) || roller.contains(Roller.JURIST);
  }
}
