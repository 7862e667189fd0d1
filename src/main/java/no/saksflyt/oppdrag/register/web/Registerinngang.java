package no.saksflyt.oppdrag.register.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody's way to the register from menu and start page. */
@Component
@Order(21)
class Registerinngang implements Menybidrag, Startbidrag {

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return List.of(new Menypunkt("/oppdrag", "oppdragsregister.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return List.of(new Startkort("/oppdrag", "oppdragsregister.inngang.tittel", "oppdragsregister.inngang.tekst"));
  }
}
