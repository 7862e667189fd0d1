package no.saksflyt.frist.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to the rule sets. */
@Component
@Order(72)
class Regelverksinngang implements Menybidrag, Startbidrag {

  private static final Set<String> LESER = Set.of(Roller.PROSESSEIER, Roller.JURIST, Roller.REVISOR);

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return Collections.disjoint(roller, LESER) ? List.of() : List.of(new Menypunkt("/regelverk", "regelverk.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return Collections.disjoint(roller, LESER)
        ? List.of()
        : List.of(new Startkort("/regelverk", "regelverk.meny", "regelverk.inngang.tekst"));
  }
}
