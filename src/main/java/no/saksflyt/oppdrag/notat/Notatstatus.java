package no.saksflyt.oppdrag.notat;

/** How a note stands; the words stand under {@code status.NOTAT.<code>}. */
public enum Notatstatus {
  SKRIVES,
  TIL_GODKJENNING,
  GODKJENT,
  TRUKKET
}
