package no.saksflyt.sak;

/** What a party is to a case; the words stand under {@code partsrolle.<code>} in the message files. */
public enum Partsrolle {
  DEPARTEMENT,
  SAMARBEIDSPARTNER,
  BIDRAGSYTER,
  SOKER,
  /** Whom a decision concerns, without having asked for it. */
  PART,
  KLAGER,
  /** Whom a decision in another's favour would hurt. */
  MOTPART,
  /** Acts for another party of the case. */
  FULLMEKTIG,
  VERGE,
  ANNEN
}
