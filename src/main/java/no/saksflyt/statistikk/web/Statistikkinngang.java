package no.saksflyt.statistikk.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody's way to the figures from the start page. */
@Component
@Order(45)
class Statistikkinngang implements Startbidrag {

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return List.of(new Startkort("/statistikk", "statistikk.inngang.tittel", "statistikk.inngang.tekst"));
  }
}
