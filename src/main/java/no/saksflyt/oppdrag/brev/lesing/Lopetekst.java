package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of a letter that belong to no assignment. */
final class Lopetekst {

  private Lopetekst() {}

  static List<Avsnitt> avsnitt(Flyt flyt, Brevdel del, List<Oppdragsblokk> blokker) {
    var ut = new ArrayList<Avsnitt>();
    int her = del.tekst();
    for (Oppdragsblokk blokk : blokker.stream().sorted(Comparator.comparingInt(Oppdragsblokk::start)).toList()) {
      if (blokk.start() > her) {
        ut.addAll(Avsnitt.avsnitt(flyt, her, blokk.start()));
      }
      her = Math.max(her, blokk.slutt());
    }
    ut.addAll(Avsnitt.avsnitt(flyt, her, del.slutt()));
    return ut;
  }
}
