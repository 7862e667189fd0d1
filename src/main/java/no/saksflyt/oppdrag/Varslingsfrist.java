package no.saksflyt.oppdrag;

import java.time.LocalDate;

/** How long the ministry is told of a report before it is published (instruks 5.4). */
final class Varslingsfrist {

  private static final int DAGER = 14;

  private Varslingsfrist() {}

  /**
   * @param varslet the day the notice was sent
   * @return the first day it may be published, fourteen calendar days later
   */
  static LocalDate tidligst(LocalDate varslet) {
    return varslet.plusDays(DAGER);
  }
}
