package no.saksflyt.tilskudd.ordning;

/** Who can apply; the words stand under {@code ordning.sokertype.<code>}. */
public enum Sokertype {
  KOMMUNE,
  FYLKESKOMMUNE,
  BYDEL,
  FRIVILLIG_ORGANISASJON,
  IDEELT_AKSJESELSKAP,
  SOSIAL_ENTREPRENOR,
  VIRKSOMHET
}
