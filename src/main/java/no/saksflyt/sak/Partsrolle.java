package no.saksflyt.sak;

/** What a party is to a case; the words stand under {@code partsrolle.<code>} in the message files. */
public enum Partsrolle {
  DEPARTEMENT,
  SAMARBEIDSPARTNER,
  BIDRAGSYTER,
  SOKER,
  FULLMEKTIG,
  VERGE,
  ANNEN
}
