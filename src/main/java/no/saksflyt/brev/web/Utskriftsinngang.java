package no.saksflyt.brev.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.brev.Postlegging;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the letters that wait to be printed. */
@Component
@Order(61)
class Utskriftsinngang implements Menybidrag, Startbidrag {

  private final Postlegging postlegging;

  Utskriftsinngang(Postlegging postlegging) {
    this.postlegging = postlegging;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.contains(Roller.ARKIV) ? List.of(new Menypunkt("/brev/utskrift", "brevmal.utskrift.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (!roller.contains(Roller.ARKIV)) {
      return List.of();
    }
    int venter = Math.toIntExact(postlegging.antallSomVenter());
    return List.of(new Startkort("/brev/utskrift", "brevmal.utskrift.meny", "brevmal.utskrift.tekst", venter));
  }
}
