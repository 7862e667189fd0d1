package no.saksflyt.frist;

/** What happens when a deadline falls on a day off: column {@code kalender} of the deadline table. */
public enum Kalender {
  /**
   * A date on a day off moves to the next working day; one counted backwards from a delivery moves to the working
   * day before, so that it never slips past what it prepares.
   */
  NORSK,
  /** Every day counts: the date stays where it falls. */
  ALLE
}
