package no.saksflyt.prosess.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.prosess.utrulling.Modell;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the bench. */
@Component
@Order(70)
class Prosessinngang implements Menybidrag, Startbidrag {

  private static final Set<String> LESER = Set.of(Roller.PROSESSEIER, Roller.ADMIN, Roller.REVISOR);

  private final Modellregister register;

  Prosessinngang(Modellregister register) {
    this.register = register;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return Collections.disjoint(roller, LESER) ? List.of() : List.of(new Menypunkt("/prosess", "prosess.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (Collections.disjoint(roller, LESER)) {
      return List.of();
    }
    var venter = (int) register.alle().stream().filter(Modell::venter).count();
    return List.of(
        new Startkort("/prosess", "prosess.inngang.tittel", "prosess.inngang.tekst", venter == 0 ? null : venter));
  }
}
