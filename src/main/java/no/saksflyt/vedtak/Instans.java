package no.saksflyt.vedtak;

/** Which of the two bodies ended a complaint; the words stand under {@code instans.<code>} in the message files. */
public enum Instans {
  FORSTE,
  KLAGE
}
