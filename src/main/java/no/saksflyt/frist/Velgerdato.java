package no.saksflyt.frist;

/** Which of a case's days decides whether a rule set applies to it; the words stand under {@code lovfrist.velgerdato.<code>}. */
public enum Velgerdato {
  /** The day of the decision. */
  VEDTAK,
  /** The day the complaint was received. */
  KLAGE,
  /** The day the case was opened. */
  SAK
}
