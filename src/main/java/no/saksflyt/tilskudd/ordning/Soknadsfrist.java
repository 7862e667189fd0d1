package no.saksflyt.tilskudd.ordning;

/** How a scheme's calls close; the words stand under {@code ordning.frist.<code>}. */
public enum Soknadsfrist {
  /** On a day that is the same for all. */
  DATO,

  /** Applications are taken as they come. */
  LOPENDE,

  /** Each applicant's own day, counted from an event. */
  RELATIV
}
