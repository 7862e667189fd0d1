package no.saksflyt.oppdrag.notat;

/** The parts of a note; the words stand under {@code notat.del.<code>}. Source: the domain's lifecycle, step 2. */
public enum Notatdel {
  OPPDRAG,
  STYRINGSPARAMETERE,
  PENGER,
  FULLMAKTER
}
