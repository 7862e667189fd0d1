package no.saksflyt.sak;

/** How a person's address is protected by the population register; the words stand under {@code vern.<code>} in the message files. */
public enum Vern {
  INGEN,
  FORTROLIG,
  STRENGT_FORTROLIG
}
