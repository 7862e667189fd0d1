package no.saksflyt.oppdrag.brev.lesing;

/** What kind of letter was read. */
public enum Brevtype {
  /** The year's allocation letter. */
  TILDELINGSBREV,
  /** A numbered supplement to it. */
  TILLEGG,
  /** An enclosure that came as a file of its own. */
  VEDLEGG,
  /** No head tells: the coordinator says which letter it is. */
  UKJENT
}
