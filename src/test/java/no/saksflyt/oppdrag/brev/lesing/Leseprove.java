package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A few sentences of a letter, made ready for the stage a test is about. */
record Leseprove(List<Linje> linjer, Linjeart[] arter) {

  private static final Brev BREV =
      new Brev(1, "Tillegg nr. 2", 2026, Brevtype.TILLEGG, 2, false, LocalDate.of(2026, 4, 1), null, 1, 1);

  static Leseprove av(String... linjer) {
    List<Linje> alle = Linje.alle(String.join("\n", linjer));
    var arter = new Linjeart[alle.size()];
    Arrays.setAll(arter, i -> alle.get(i).tom() ? Linjeart.BLANK : Linjeart.TEKST);
    return new Leseprove(alle, arter);
  }

  Flyt flyt() {
    return Flytbygger.av(linjer, arter);
  }

  Lesing lesing() {
    Flyt flyt = flyt();
    return new Lesing(flyt, BREV, Aktorer.i(flyt), Styringskalender.TOM, "IMDi");
  }

  static List<Avsnitt> avsnitt(Flyt flyt) {
    return Avsnitt.avsnitt(flyt, 0, flyt.length());
  }
}
