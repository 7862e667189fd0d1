package no.saksflyt.frist.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the rule sets. */
@Component
@Order(72)
class Regelverksinngang implements Menybidrag {

  private static final Set<String> LESER = Set.of(Roller.PROSESSEIER, Roller.JURIST, Roller.REVISOR);

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return Collections.disjoint(roller, LESER) ? List.of() : List.of(new Menypunkt("/regelverk", "regelverk.meny"));
  }
}
