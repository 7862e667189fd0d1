package no.saksflyt.klage.offentlig;

/**
 * What a complainant has written.
 *
 * @param saksnummer the decision's case number as it stands in the letter
 * @param kode the party's code from the letter
 * @param tekst what the complainant disagrees with
 * @param onsketEndring which change is wanted, or null
 * @param fullmektig name of who writes for the complainant, or null
 * @param oppsettendeVirkning whether the decision is asked not to be carried out meanwhile
 * @param signert whether it is signed
 */
record Klageskjema(
    String saksnummer,
    String kode,
    String tekst,
    String onsketEndring,
    String fullmektig,
    Boolean oppsettendeVirkning,
    Boolean signert) {

  /** A box nobody ticked is not sent. */
  Klageskjema {
    oppsettendeVirkning = Boolean.TRUE.equals(oppsettendeVirkning);
    signert = Boolean.TRUE.equals(signert);
  }

  static final Klageskjema TOMT = new Klageskjema(null, null, null, null, null, null, null);
}
