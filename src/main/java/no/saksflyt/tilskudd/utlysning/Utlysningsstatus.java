package no.saksflyt.tilskudd.utlysning;

/** How a call's case stands; the words stand under {@code status.UTLYSNING.<code>}. */
public enum Utlysningsstatus {
  PLANLEGGES,
  TIL_GODKJENNING,
  HOS_DEPARTEMENTET,
  TIL_PUBLISERING,
  PUBLISERT,
  AAPEN,
  TIL_PRIORITERING,
  AVSLUTTET,
  TRUKKET,
  FEILREGISTRERT;

  /** @return whether the scheme's owner may still change its dates, frame and version */
  boolean planlegges() {
    return this == PLANLEGGES;
  }
}
