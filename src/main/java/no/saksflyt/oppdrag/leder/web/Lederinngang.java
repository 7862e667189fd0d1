package no.saksflyt.oppdrag.leder.web;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Menybidrag;
import no.saksflyt.felles.Menypunkt;
import no.saksflyt.felles.Startbidrag;
import no.saksflyt.felles.Startkort;
import no.saksflyt.oppdrag.leder.Lederomraade;
import no.saksflyt.oppdrag.leder.Lederspoersmaal;
import no.saksflyt.oppdrag.leder.Oppdragstidslinje;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the time line from the menu, and the leaders' from the start page with what is red and what we are owed. */
@Component
@Order(22)
class Lederinngang implements Menybidrag, Startbidrag {

  private static final Set<String> LESERE = Set.of(Roller.SAKSBEHANDLER, Roller.KVALITETSSIKRER, Roller.REVISOR);
  private static final Set<String> LEDERE = Set.of(Roller.LEDER, Roller.TEAMLEDER, Roller.DIREKTOR, Roller.KOORDINATOR);

  private final Oppdragstidslinje tidslinje;
  private final Lederomraade omraade;
  private final Innlogget innlogget;

  Lederinngang(Oppdragstidslinje tidslinje, Lederomraade omraade, Innlogget innlogget) {
    this.tidslinje = tidslinje;
    this.omraade = omraade;
    this.innlogget = innlogget;
  }

  @Override
  public List<Menypunkt> menypunkter(Set<String> roller) {
    var leser = leder(roller) || LESERE.stream().anyMatch(roller::contains);
    return leser ? List.of(new Menypunkt(Tidslinjelenker.STI, "oppdragsleder.inngang.meny")) : List.of();
  }

  @Override
  public List<Startkort> startkort(String personId, Set<String> roller) {
    if (!leder(roller)) {
      return List.of();
    }
    var eget = omraade.av(innlogget.naa());
    var tall = tidslinje.tall(eget);
    return List.of(
        new Startkort(
            Tidslinjelenker.adresse(eget.med(Lederspoersmaal.ROD)),
            "oppdragsleder.inngang.rod",
            "oppdragsleder.inngang.rod.tekst",
            tall.get(Lederspoersmaal.ROD).intValue()),
        new Startkort(
            Tidslinjelenker.adresse(eget.med(Lederspoersmaal.UTESTAAENDE)),
            "oppdragsleder.inngang.utestaaende",
            "oppdragsleder.inngang.utestaaende.tekst",
            tall.get(Lederspoersmaal.UTESTAAENDE).intValue()));
  }

  private static boolean leder(Set<String> roller) {
    return LEDERE.stream().anyMatch(roller::contains);
  }
}
