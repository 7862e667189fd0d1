package no.saksflyt.tilskudd;

/** By which door an application came; the words stand under {@code soknad.kilde.<code>}. */
public enum Soknadskilde {
  PORTAL,
  API,
  /** On paper, written down by one of us. */
  MANUELL
}
