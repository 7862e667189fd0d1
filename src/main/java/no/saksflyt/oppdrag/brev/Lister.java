package no.saksflyt.oppdrag.brev;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.oppdrag.brev.lesing.Endring;
import no.saksflyt.oppdrag.brev.lesing.LestBevilgning;
import no.saksflyt.oppdrag.brev.lesing.LestOppdrag;

/** Puts one reading in the place of another; all else stays. */
final class Lister {

  private Lister() {}

  /**
   * @param innhold what was read
   * @param punkt a reading's place
   * @return the reading
   * @throws IkkeFunnet when there is none
   */
  static Object hent(Brevinnhold innhold, Punkt punkt) {
    var liste =
        switch (punkt.art()) {
          case BREV -> innhold.brev();
          case OPPDRAG -> innhold.oppdrag();
          case ENDRING -> innhold.endringer();
          case TIDLIGERE -> innhold.tidligere();
          case BEVILGNING -> innhold.bevilgninger();
          case ONSKE -> innhold.onsker();
          case AVVIK -> innhold.avvik();
        };
    if (punkt.nr() >= liste.size()) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
    return liste.get(punkt.nr());
  }

  static Brevinnhold med(Brevinnhold alt, int nr, Brev nytt) {
    return new Brevinnhold(
        byttet(alt.brev(), nr, nytt), alt.oppdrag(), alt.endringer(), alt.tidligere(), alt.bevilgninger(), alt.onsker(), alt.avvik());
  }

  static Brevinnhold med(Brevinnhold alt, int nr, LestOppdrag nytt) {
    return new Brevinnhold(
        alt.brev(), byttet(alt.oppdrag(), nr, nytt), alt.endringer(), alt.tidligere(), alt.bevilgninger(), alt.onsker(), alt.avvik());
  }

  static Brevinnhold med(Brevinnhold alt, int nr, Endring ny) {
    return new Brevinnhold(
        alt.brev(), alt.oppdrag(), byttet(alt.endringer(), nr, ny), alt.tidligere(), alt.bevilgninger(), alt.onsker(), alt.avvik());
  }

  static Brevinnhold med(Brevinnhold alt, int nr, LestBevilgning ny) {
    return new Brevinnhold(
        alt.brev(), alt.oppdrag(), alt.endringer(), alt.tidligere(), byttet(alt.bevilgninger(), nr, ny), alt.onsker(), alt.avvik());
  }

  /** Puts it last where the place is the one after the last. */
  private static <T> List<T> byttet(List<T> liste, int nr, T ny) {
    var kopi = new ArrayList<>(liste);
    if (nr == kopi.size()) {
      kopi.add(ny);
    } else {
      kopi.set(nr, ny);
    }
    return List.copyOf(kopi);
  }
}
