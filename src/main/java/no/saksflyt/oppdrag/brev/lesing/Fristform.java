package no.saksflyt.oppdrag.brev.lesing;

/** How a deadline is worded; decides what can be computed from it. */
public enum Fristform {
  /** A printed date. */
  DATO,
  /** Comes back with a rhythm; each occurrence is a delivery of its own. */
  PERIODISK,
  /** In a report whose own date stands in the steering calendar. */
  RAPPORT,
  /** A month, quarter, four months, half-year or year: its last day. */
  PERIODE,
  /** When something else has happened; a person sets the date unless one is printed. */
  HENDELSE,
  /** Without end or still to be agreed; a person sets a follow-up date. */
  LOPENDE,
  /** Impossible or incomplete: no date, and the reason stands among the deviations. */
  UGYLDIG
}
