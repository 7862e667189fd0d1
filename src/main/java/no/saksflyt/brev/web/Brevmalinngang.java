package no.saksflyt.brev.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.saksflyt.brev.Maler;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the templates of letters. */
@Component
@Order(71)
class Brevmalinngang implements Menybidrag, Startbidrag {

  private static final Set<String> ENDRER = Set.of(Roller.PROSESSEIER, Roller.JURIST);

  private final Maler maler;

  Brevmalinngang(Maler maler) {
    this.maler = maler;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return Collections.disjoint(roller, ENDRER) ? List.of() : List.of(new Menypunkt("/brev/maler", "brevmal.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (Collections.disjoint(roller, ENDRER)) {
      return List.of();
    }
    var venter = (int) Stream.concat(maler.brev().stream(), maler.passasjer().stream()).filter(Mal::venter).count();
    return List.of(new Startkort("/brev/maler", "brevmal.inngang.meny", "brevmal.inngang.tekst", venter == 0 ? null : venter));
  }
}
