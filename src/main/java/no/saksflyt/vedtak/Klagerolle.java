package no.saksflyt.vedtak;

/** What the directorate is to a complaint; the words stand under {@code klagerolle.<code>} in the message files. */
public enum Klagerolle {
  /** It made the decision, prepares the complaint and sends it on; somebody else decides it. */
  FORSTEINSTANS,
  /** It decides the complaint on somebody else's decision. */
  KLAGEINSTANS,
  /** It neither decided nor decides; the outcome is only counted. */
  STATISTIKK
}
