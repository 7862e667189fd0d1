package no.saksflyt.oppdrag.brev.lesing;

/** How much a deviation matters. */
public enum Alvor {
  /** Wrong in the letter itself: a person must decide before anything is created. */
  FEIL,
  /** Odd, or read with doubt: a person should look. */
  SPORSMAL
}
