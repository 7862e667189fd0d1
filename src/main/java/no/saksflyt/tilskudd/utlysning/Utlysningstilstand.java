package no.saksflyt.tilskudd.utlysning;

/** What a published call is to applicants at a moment, by its own instants; words under {@code utlysning.tilstand.<code>}. */
public enum Utlysningstilstand {
  KOMMER,
  AAPEN,
  STENGT,
  TRUKKET
}
