package no.saksflyt.oppdrag;

/** How an assignment stands; the words stand under {@code status.OPPDRAG.<code>}. */
public enum OppdragStatus {
  /** Conditional on the Storting's budget: nobody works on it yet. */
  MED_FORBEHOLD,
  TIL_FORDELING,
  FORDELT,
  UNDER_ARBEID,
  TIL_KVALITETSSIKRING,
  TIL_GODKJENNING,
  GODKJENT,
  LEVERT,
  AVSLUTTET,
  TRUKKET,
  /** Dropped by agreement with the ministry. */
  BORTFALT;

  /** @return whether the work on the parts was done, and the delivery is on its way */
  boolean etterArbeid() {
    return this == TIL_KVALITETSSIKRING || this == TIL_GODKJENNING || this == GODKJENT;
  }
}
