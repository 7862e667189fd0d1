package no.saksflyt.sak;

/** What kind of party somebody is; the words stand under {@code aktorart.<code>} in the message files. */
public enum Aktorart {
  PERSON,
  ORGANISASJON
}
