package no.saksflyt.oppdrag.brev;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Takes the text out of a file in the shape it is kept: each line ended by one character, and no longer than can be kept. */
final class Brevtekst {

  /** The field of page and API that is named when the file is refused. */
  static final String FELT = "fil";

  private static final int MAKS_PAKKET = 1_000_000;

  private Brevtekst() {}

  /**
   * @param fil what came
   * @return its text
   * @throws Regelbrudd when its text cannot be had, or is too long to be kept
   */
  static String av(Brevfil fil) {
    var tekst =
        no.saksflyt.oppdrag.brev.lesing.Brevfil.tekst(fil.innhold()).replace("\r\n", "\n").replace('\r', '\n');
    if (Pakking.pakk(tekst).length > MAKS_PAKKET) {
      throw avvist("feil.brevmottak.forLang");
    }
    return tekst;
  }

  static Regelbrudd avvist(String kode, Object... argumenter) {
    return new Regelbrudd(new Feltfeil(FELT, kode, argumenter));
  }
}
