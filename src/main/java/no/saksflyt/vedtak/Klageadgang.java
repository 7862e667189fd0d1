package no.saksflyt.vedtak;

/**
 * Who decides a complaint on a decision.
 *
 * @param adgang whether anybody may complain at all
 * @param klageinstans the body that decides it; null where nobody may complain, or nobody has said it yet
 * @param rolle what the directorate is to it; null likewise
 * @param hjemmel the provision that says so, or null for the rule set's own
 */
public record Klageadgang(boolean adgang, String klageinstans, Klagerolle rolle, String hjemmel) {

  static final Klageadgang INGEN = new Klageadgang(false, null, null, null);

  /** @return whether it is said who decides: without it a complaint is received and then waits for somebody to say it */
  public boolean avklart() {
    return !adgang || rolle != null;
  }
}
