package no.saksflyt.frist;

/**
 * What kind of promise a deadline is; it decides who may move it. Source: architecture, section <em>Time</em>.
 * The Norwegian name of each stands in the messages under {@code frist.fristtype.<code>}.
 */
public enum Fristtype {
  /** Set by statute: never moved, only answered, or prolonged as the statute allows. */
  LOV,
  /** Set by or agreed with an outside party: moved only by that party's recorded answer. */
  EKSTERN,
  /** Our own target: extended with a reason. */
  INTERN,
  /** What someone else owes us. */
  MOTPART,
  /** No date; a follow-up date is demanded instead. */
  INGEN;

  /**
   * Statutes and agreements bind a case as they stood at the case's rule-set date; our own targets follow the table
   * of the day the task begins.
   *
   * @return true when a row of this kind is found by the case's rule-set date
   */
  public boolean foelgerRegelsettet() {
    return this == LOV || this == EKSTERN;
  }
}
