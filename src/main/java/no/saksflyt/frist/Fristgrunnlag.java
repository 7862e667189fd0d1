package no.saksflyt.frist;

/** The day a deadline is counted from: column {@code fra} of the deadline table. */
public enum Fristgrunnlag {
  /** The day the task begins. */
  OPPGAVE,
  /** The day the case was registered. */
  SAK,
  /** The agreed delivery day of the case, or of the part where the step belongs to a part. */
  LEVERANSE
}
