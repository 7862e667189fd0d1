package no.saksflyt.oppgave.motor;

/**
 * The expressions in our stored filters: who asks, that person's groups, and two moments. None reaches a bean; the guard on
 * expressions lets through no others of their kind.
 */
final class Filteruttrykk {

  static final String MEG = "${currentUser()}";
  static final String MINE_GRUPPER = "${currentUserGroups()}";
  static final String NAA = "${now()}";

  /**
   * Eight days on: a deadline is the last second of its day, so that before this moment means at the latest on the seventh day, as
   * in the board's bucket.
   */
  static final String INNEN_EN_UKE = "${dateTime().plusDays(8)}";

  private Filteruttrykk() {}
}
