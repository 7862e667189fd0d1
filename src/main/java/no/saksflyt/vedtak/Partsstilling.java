package no.saksflyt.vedtak;

/** What somebody is to a decision; the words stand under {@code partsstilling.<code>} in the message files. */
public enum Partsstilling {
  /** Is told of it, and the time to complain runs from then. */
  PART,
  /**
   * May complain without being a party to it. Where nobody tells them, the time runs from the decision (forvaltningsloven § 29
   * third paragraph).
   */
  BERORT
}
