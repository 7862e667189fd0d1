package no.saksflyt.oppdrag.brev;

/** How a letter's case stands; the words stand under {@code status.BREV.<code>}. */
enum Brevstatus {
  MOTTATT,
  BEKREFTET,
  AVSLUTTET,
  LAGT_BORT,
  TRUKKET
}
