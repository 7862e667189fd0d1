package no.saksflyt.tilskudd.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from menu and start page to the list of applications, for those who work with them. */
@Component
@Order(27)
class Soknadsmeny implements Menybidrag, Startbidrag {

  private static final String STI = "/soknader";
  private static final List<String> ROLLER =
      List.of(Roller.TILSKUDDSBEHANDLER, Roller.ORDNINGSEIER, Roller.BESLUTTER, Roller.ATTESTANT, Roller.BUDSJETTLEDER);

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return arbeider(roller) ? List.of(new Menypunkt(STI, "soknad.inngang.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return arbeider(roller) ? List.of(new Startkort(STI, "soknad.inngang.tittel", "soknad.inngang.tekst")) : List.of();
  }

  private static boolean arbeider(Set<String> roller) {
    return ROLLER.stream().anyMatch(roller::contains);
  }
}
