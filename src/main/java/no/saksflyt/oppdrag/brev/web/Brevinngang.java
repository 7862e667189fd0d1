package no.saksflyt.oppdrag.brev.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.oppdrag.brev.Brevliste;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coordinator's way to the letters from menu and start page. */
@Component
@Order(21)
class Brevinngang implements Menybidrag, Startbidrag {

  private static final String STI = "/oppdrag/brev";

  private final Brevliste liste;

  Brevinngang(Brevliste liste) {
    this.liste = liste;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.contains(Roller.KOORDINATOR) ? List.of(new Menypunkt(STI, "brevmottak.inngang.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return roller.contains(Roller.KOORDINATOR)
        ? List.of(new Startkort(STI, "brevmottak.inngang.tittel", "brevmottak.inngang.tekst", liste.venter()))
        : List.of();
  }
}
