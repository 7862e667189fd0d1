package no.saksflyt.frist;

/** A row together with its number in the table; the first is 1. */
record Nummerrad(int nummer, Fristrad rad) {

  Fristfunn funn(String kolonne, String kode, Object... argumenter) {
    return Fristfunn.av(nummer, rad.steg(), kolonne, kode, argumenter);
  }
}
