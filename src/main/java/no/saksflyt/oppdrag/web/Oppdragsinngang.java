package no.saksflyt.oppdrag.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coordinator's way to the register form from menu and start page. */
@Component
@Order(20)
class Oppdragsinngang implements Menybidrag, Startbidrag {

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.contains(Roller.KOORDINATOR)
        ? List.of(new Menypunkt("/oppdrag/ny", "oppdrag.inngang.meny"))
        : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return roller.contains(Roller.KOORDINATOR)
        ? List.of(new Startkort("/oppdrag/ny", "oppdrag.inngang.tittel", "oppdrag.inngang.tekst"))
        : List.of();
  }
}
