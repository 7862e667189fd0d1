package no.saksflyt.brev;

/** What a party somebody acts for gets itself; the words stand under {@code brevmal.kopivalg.<code>}. */
public enum Kopivalg {
  /** A copy of letters that tell of a decision. */
  VEDTAK,
  /** A copy of every letter. */
  ALLTID,
  /** Nothing. */
  ALDRI,
  /** Every letter, and whoever acts for it none. A guardian is not passed over so. */
  I_STEDET
}
