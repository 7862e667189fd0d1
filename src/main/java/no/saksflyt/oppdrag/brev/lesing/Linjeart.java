package no.saksflyt.oppdrag.brev.lesing;

/** What a line is in the flow of the letter. */
enum Linjeart {
  /** Text somebody wrote to be read. */
  TEKST,
  BLANK,
  /** Page numbers, running heads, addresses: the sentence goes on across them. */
  PYNT,
  /** Signatures and copy recipients: what stood above has ended. */
  SLUTT
}
