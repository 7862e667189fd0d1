package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.register.Kalenderdato;
import no.saksflyt.oppdrag.register.Kalenderforing;
import org.springframework.stereotype.Component;

/** When a duty comes round in a year: the steering calendar's days where it has any of its kind, its own days otherwise. */
@Component
class Forekomster {

  private final Kalenderforing kalender;
  private final Meldinger meldinger;

  Forekomster(Kalenderforing kalender, Meldinger meldinger) {
    this.kalender = kalender;
    this.meldinger = meldinger;
  }

  /**
   * @param plikt a duty
   * @param ar the year reported on
   * @return each time, the first one first; none for a duty on call
   */
  List<Forekomst> i(Rapportplikt plikt, int ar) {
    if (plikt.rytme() == Rytme.OPPFORDRING) {
      return List.of();
    }
    var datoer = kalender.alle(ar).stream().filter(d -> d.type() == plikt.kalendertype()).toList();
    int ganger = datoer.isEmpty() ? plikt.rytme().ganger() : Math.min(datoer.size(), plikt.rytme().ganger());
    return IntStream.rangeClosed(1, ganger)
        .mapToObj(nr -> forekomst(plikt, ar, nr, datoer.isEmpty() ? null : datoer.get(nr - 1)))
        .toList();
  }

  private Forekomst forekomst(Rapportplikt plikt, int ar, int nr, Kalenderdato dato) {
    var avskjaering = plikt.rytme().slutt(ar, nr).plusDays(plikt.avskjaeringDager());
    var levering = dato == null ? avskjaering.plusDays(plikt.leveringDager()) : dato.dato();
    var merkelapp = dato != null ? dato.merkelapp() : meldinger.tekst("rapport.merkelapp." + plikt.rytme(), nr);
    return new Forekomst(plikt, ar, nr, merkelapp, avskjaering, levering, levering.minusDays(plikt.startDager()));
  }

  /**
   * @param plikt a duty on call
   * @param nr which time in the year
   * @param avskjaering the last day it counts
   * @param levering the day the ministry wants it
   */
  Forekomst paaOppfordring(Rapportplikt plikt, int nr, LocalDate avskjaering, LocalDate levering) {
    return new Forekomst(
        plikt,
        avskjaering.getYear(),
        nr,
        meldinger.tekst("rapport.merkelapp." + Rytme.OPPFORDRING, nr),
        avskjaering,
        levering,
        levering.minusDays(plikt.startDager()));
  }
}
