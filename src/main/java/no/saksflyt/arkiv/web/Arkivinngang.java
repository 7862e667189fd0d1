package no.saksflyt.arkiv.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the archive's inbox from menu and start page. */
@Component
@Order(60)
class Arkivinngang implements Menybidrag, Startbidrag {

  private final Postinnboks innboks;

  Arkivinngang(Postinnboks innboks) {
    this.innboks = innboks;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.contains(Roller.ARKIV) ? List.of(new Menypunkt("/arkiv/innboks", "arkiv.inngang.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (!roller.contains(Roller.ARKIV)) {
      return List.of();
    }
    int venter = Math.toIntExact(innboks.antallUtenSak());
    return List.of(new Startkort("/arkiv/innboks", "arkiv.inngang.meny", "arkiv.inngang.tekst", venter));
  }
}
