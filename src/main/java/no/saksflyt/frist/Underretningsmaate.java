package no.saksflyt.frist;

/** How a notice of a decision goes to a party. */
public enum Underretningsmaate {
  DIGITAL,
  POST
}
