package no.saksflyt.oppdrag.rapport;

/** How a report stands; the words stand under {@code status.RAPPORT.<code>}. */
public enum Rapportstatus {
  INNHENTES,
  SAMMENSTILLES,
  TIL_KVALITETSSIKRING,
  TIL_GODKJENNING,
  GODKJENT,
  LEVERT,
  AVSLUTTET,
  TRUKKET;

  /** The outcome of a report that was delivered by its day, and of one that was not. */
  static final String I_TIDE = "LEVERT_I_TIDE";

  static final String FOR_SENT = "LEVERT_FOR_SENT";
}
