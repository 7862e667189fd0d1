package no.saksflyt.oppdrag.brev;

/** What has become of what was read in a file; the words stand under {@code brevmottak.tilstand.<code>}. */
public enum Brevtilstand {
  /** Waits for a person to correct and confirm it. */
  MOTTATT,
  /** Everything in it is registered. */
  BEKREFTET,
  /** It is not to be registered, and the reason is kept. */
  LAGT_BORT
}
