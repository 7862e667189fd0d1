package no.saksflyt.frist;

import java.util.List;

/** The columns of the table of deadlines by law, named as in {@code processes/felles/lovfrister.dmn}. */
final class Lovkolonne {

  static final String REGEL = "regel";
  static final String REGELVERK = "regelverk";
  static final String AVBRYTES = "avbrytes";
  static final String FORKLARING = "forklaring";

  static final List<String> ALLE = List.of(
      REGEL, REGELVERK, Fristkolonne.FRISTTYPE, Fristkolonne.FRA, Fristkolonne.LENGDE, Fristkolonne.ENHET,
      Fristkolonne.KALENDER, AVBRYTES, Fristkolonne.HJEMMEL, FORKLARING, Fristkolonne.GYLDIG_FRA,
      Fristkolonne.GYLDIG_TIL);

  private Lovkolonne() {}
}
