package no.saksflyt.vedtak;

/** Whether a decision still stands; the words stand under {@code vedtaksstatus.<code>} in the message files. */
public enum Vedtaksstatus {
  GJELDER,
  /** Another decision took its place, wholly or in part. */
  ENDRET,
  /** Set aside: the question must be decided anew. */
  OPPHEVET
}
