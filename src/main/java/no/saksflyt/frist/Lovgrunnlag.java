package no.saksflyt.frist;

/** The day a deadline by law is counted from; the words stand under {@code lovfrist.fra.<code>}. */
public enum Lovgrunnlag {
  /** The notice of the decision reached the party. */
  UNDERRETNING,
  /** The reasons asked for reached the party. */
  BEGRUNNELSE,
  /** The decision was made. */
  VEDTAK,
  /** The message about the decision was sent. */
  MELDING_SENDT,
  /** The enquiry, demand or complaint was received. */
  MOTTAK,
  /** It was discovered that a complaint had gone astray. */
  OPPDAGET,
  /** The letter or message was sent. */
  SENDT,
  /** Whatever day is given. */
  DAG
}
