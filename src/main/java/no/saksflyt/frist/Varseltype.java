package no.saksflyt.frist;

/** The kinds of reminder about a deadline. Source: architecture, section <em>Time</em>. */
public enum Varseltype {
  /** Some days before. */
  FOER,
  /** On the day itself. */
  PAA_DAGEN,
  /** When it has passed. */
  ETTER,
  /** To the leader, when it has been passed for as long as the row says. */
  ESKALERT
}
