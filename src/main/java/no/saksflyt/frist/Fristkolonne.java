package no.saksflyt.frist;

import java.util.List;

/** The columns of the deadline table, named as in {@code processes/felles/frister.dmn}. */
final class Fristkolonne {

  static final String STEG = "steg";
  static final String FRISTTYPE = "fristtype";
  static final String FRA = "fra";
  static final String LENGDE = "lengde";
  static final String ENHET = "enhet";
  static final String KALENDER = "kalender";
  static final String STANSES_AV_VENT = "stansesAvVent";
  static final String VARSEL_DAGER = "varselDager";
  static final String ESKALER_DAGER = "eskalerDager";
  static final String HJEMMEL = "hjemmel";
  static final String GYLDIG_FRA = "gyldigFra";
  static final String GYLDIG_TIL = "gyldigTil";

  static final List<String> ALLE = List.of(
      STEG, FRISTTYPE, FRA, LENGDE, ENHET, KALENDER, STANSES_AV_VENT, VARSEL_DAGER, ESKALER_DAGER, HJEMMEL,
      GYLDIG_FRA, GYLDIG_TIL);

  private Fristkolonne() {}
}
