package no.saksflyt.integrasjon;

/** Forms of organisation as the Entity Register codes them; the words stand under {@code organisasjonsform.<code>}. */
public enum Organisasjonsform {
  KOMM,
  FYLK,
  /** Part of a municipality with a number of its own, for instance a city district. */
  ORGL,
  /** Voluntary association. */
  FLI,
  STI,
  AS,
  SA,
  ENK
}
