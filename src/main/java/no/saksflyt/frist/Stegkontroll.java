package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what does not fit between the rows of one step: days with two rows, days with none. */
final class Stegkontroll {

  private static final Comparator<Nummerrad> ETTER_START = Comparator.comparing(
      nummerrad -> nummerrad.rad().gyldigFra(), Comparator.nullsFirst(Comparator.naturalOrder()));

  private Stegkontroll() {}

  /** @param rader all rows of one step, at least one */
  static List<Fristfunn> funn(List<Nummerrad> rader) {
    List<Fristfunn> funn = new ArrayList<>();
    boolean foelger = rader.get(0).rad().fristtype().foelgerRegelsettet();
    rader.stream().filter(en -> en.rad().fristtype().foelgerRegelsettet() != foelger).findFirst()
        .ifPresent(en -> funn.add(en.funn(Fristkolonne.FRISTTYPE, "blandet", en.rad().steg())));

    List<Nummerrad> sortert = rader.stream().sorted(ETTER_START).toList();
    Nummerrad lengst = sortert.get(0);
    for (Nummerrad denne : sortert.subList(1, sortert.size())) {
      LocalDate fra = denne.rad().gyldigFra();
      LocalDate til = lengst.rad().gyldigTil();
      if (fra == null || til == null || !fra.isAfter(til)) {
        funn.add(denne.funn(Fristkolonne.GYLDIG_FRA, "overlapp", denne.rad().steg(), lengst.nummer()));
      } else if (fra.isAfter(til.plusDays(1))) {
        funn.add(denne.funn(Fristkolonne.GYLDIG_FRA, "hull", denne.rad().steg(), til.plusDays(1), fra.minusDays(1)));
      }
      if (til != null && (denne.rad().gyldigTil() == null || denne.rad().gyldigTil().isAfter(til))) {
        lengst = denne;
      }
    }
    return funn;
  }
}
