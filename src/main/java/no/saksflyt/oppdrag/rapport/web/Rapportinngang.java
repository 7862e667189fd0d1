package no.saksflyt.oppdrag.rapport.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody's way to goals and reports from the menu, and the coordinator's from the start page. */
@Component
@Order(24)
class Rapportinngang implements Menybidrag, Startbidrag {

  private static final String PLIKTER = "/oppdrag/rapportplikter";

  /** Whoever has no other work than complaints finds the reports from the register, and keeps a menu of one line. */
  private static final Set<String> BARE_KLAGER =
      Set.of(Roller.ANSATT, Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS, Roller.MEDUNDERSKRIVER, Roller.JURIST);

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    return BARE_KLAGER.containsAll(roller) ? List.of() : List.of(new Menypunkt(PLIKTER, "rapport.inngang.meny"));
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    return roller.contains(Roller.KOORDINATOR)
        ? List.of(new Startkort(PLIKTER, "rapport.plikter.meny", "rapport.plikter.tekst"))
        : List.of();
  }
}
