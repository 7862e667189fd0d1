package no.saksflyt.oppdrag.departement;

/** What the ministry decided of a proposal. */
public enum Avviksvar {
  GODTATT,
  AVSLATT
}
