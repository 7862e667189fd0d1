package no.saksflyt.tilskudd.behandling;

/** What is recommended; the words stand under {@code soknadsbehandling.anbefaling.<code>}. */
public enum Anbefaling {
  INNVILG,
  DELVIS,
  AVSLAG
}
