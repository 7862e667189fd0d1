package no.saksflyt.tilskudd;

/** How an application stands; the words stand under {@code status.SOKNAD.<code>} in the message files. */
public enum SoknadStatus {
  MOTTATT,
  FORMALKONTROLL,
  MANGELBREV_SENDT,
  TIL_VURDERING,
  VURDERT,
  /** Has a recommendation, and waits for the call to be ranked. */
  TIL_PRIORITERING,
  AVVIST,
  AVSLAG,
  TRUKKET,
  FEILREGISTRERT
}
