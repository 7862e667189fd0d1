package no.saksflyt.oppdrag;

/** How an assignment reached the ministry; the words stand under {@code oppdrag.leveringsmaate.<code>}. */
public enum Leveringsmaate {
  EPOST,
  EFORMIDLING,
  MOTE,
  ANNET
}
