package no.saksflyt.tilskudd.ordning;

/** How a scheme gives its money away; the words stand under {@code ordning.art.<code>}. */
public enum Ordningsart {
  /** Announced, assessed and ranked against a frame, or decided each on its merits. */
  SOKNAD,

  /** A rate for each person or decision. */
  REGEL,

  /** The recipient is named in the budget. */
  OREMERKET,

  /** Others administer it and report. */
  DELEGERT
}
