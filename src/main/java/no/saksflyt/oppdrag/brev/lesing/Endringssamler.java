package no.saksflyt.oppdrag.brev.lesing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers the changes of one letter; what is said of the same part twice is one change. */
final class Endringssamler {

  private final Lesing lesing;
  private final List<Endring> endringer = new ArrayList<>();

  Endringssamler(Lesing lesing) {
    this.lesing = lesing;
  }

  /** Notes that an assignment, or a part of it, is changed in a way that has no two values. */
  void legg(String nummer, String del, Endringstype type, Avsnitt sted) {
    legg(nummer, del, type, null, null, sted);
  }

  void legg(String nummer, String del, Endringstype type, String fra, String til, Avsnitt sted) {
    lesing.bruk(sted.start(), sted.slutt());
    if (endringer.stream().noneMatch(e -> e.type() == type && Objects.equals(e.nummer(), nummer)
        && Objects.equals(e.del(), del))) {
      int linje = lesing.flyt.linje(sted.start());
      int tilLinje = lesing.flyt.sisteLinje(sted.start(), sted.slutt());
      endringer.add(new Endring(lesing.brev.lopenr(), nummer, del, type, fra, til, linje, tilLinje));
    }
  }

  List<Endring> alle() {
    return endringer;
  }
}
