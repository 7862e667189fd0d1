package no.saksflyt.oppdrag;

/** How an assignment stands; the words stand under {@code status.OPPDRAG.<code>}. */
public enum OppdragStatus {
  TIL_FORDELING,
  FORDELT,
  UNDER_ARBEID,
  TIL_KVALITETSSIKRING,
  TIL_GODKJENNING,
  GODKJENT,
  LEVERT,
  AVSLUTTET,
  TRUKKET
}
