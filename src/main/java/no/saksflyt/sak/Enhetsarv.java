package no.saksflyt.sak;

import java.time.LocalDate;

/** What a family keeps by unit beside its cases: it follows to the successor in the same action as they do. */
public interface Enhetsarv {

  /**
   * Told once when a unit has closed, in the transaction that moves the last of it.
   *
   * @param fra id of the closed unit
   * @param til id of the unit that does its work now
   * @param sisteDag its last day
   */
  void overta(String fra, String til, LocalDate sisteDag);
}
