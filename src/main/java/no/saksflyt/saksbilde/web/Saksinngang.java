package no.saksflyt.saksbilde.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the cases from menu and start page. */
@Component
@Order(30)
class Saksinngang implements Menybidrag, Startbidrag {

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return roller.isEmpty() ? List.of() : List.of(new Menypunkt("/sok", "saksbilde.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return List.of(new Startkort("/sok", "saksbilde.inngang.tittel", "saksbilde.inngang.tekst"));
  }
}
