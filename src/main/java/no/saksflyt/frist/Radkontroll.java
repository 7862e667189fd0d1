package no.saksflyt.frist;

import java.util.ArrayList;
import java.util.List;

/** Finds what does not fit within one row that can be read. */
final class Radkontroll {

  private Radkontroll() {}

  static List<Fristfunn> funn(Nummerrad nummerrad) {
    Fristrad rad = nummerrad.rad();
    List<Fristfunn> funn = new ArrayList<>();
    if (rad.gyldigFra() != null && rad.gyldigTil() != null && rad.gyldigTil().isBefore(rad.gyldigFra())) {
      funn.add(nummerrad.funn(Fristkolonne.GYLDIG_TIL, "tilFoerFra", rad.gyldigTil(), rad.gyldigFra()));
    }
    if (rad.fristtype() == Fristtype.LOV && rad.hjemmel() == null) {
      funn.add(nummerrad.funn(Fristkolonne.HJEMMEL, "lovUtenHjemmel", rad.steg()));
    }
    if (rad.fristtype() == Fristtype.LOV && rad.stansesAvVent()) {
      funn.add(nummerrad.funn(Fristkolonne.STANSES_AV_VENT, "lovStanses", rad.steg()));
    }
    if (rad.fristtype() == Fristtype.INTERN && !rad.stansesAvVent()) {
      funn.add(nummerrad.funn(Fristkolonne.STANSES_AV_VENT, "internStanses", rad.steg()));
    }
    if (rad.fristtype() == Fristtype.INGEN && rad.lengde() != 0) {
      funn.add(nummerrad.funn(Fristkolonne.LENGDE, "ingenMedLengde", rad.steg()));
    }
    if (rad.lengde() < 0 && rad.fra() != Fristgrunnlag.LEVERANSE) {
      funn.add(nummerrad.funn(Fristkolonne.LENGDE, "negativLengde", rad.lengde(), rad.fra()));
    }
    if (rad.enhet() == Fristenhet.ARBEIDSDAG && rad.kalender() == Kalender.ALLE) {
      funn.add(nummerrad.funn(Fristkolonne.KALENDER, "arbeidsdagAlle", rad.steg()));
    }
    return funn;
  }
}
