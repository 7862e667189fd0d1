package no.saksflyt.klage.tall.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the offices' figures for those who keep them. */
@Component
@Order(46)
class Klagetallinngang implements Menybidrag {

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    var forer = roller.contains(Roller.KLAGEBEHANDLER) || roller.contains(Roller.JURIST);
    return forer ? List.of(new Menypunkt("/klager/tall", "klagetall.meny")) : List.of();
  }
}
