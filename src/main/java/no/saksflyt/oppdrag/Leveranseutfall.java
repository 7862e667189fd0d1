package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.Collection;

/** Whether a delivery kept its deadline; the words stand under {@code utfall.<code>}. */
public enum Leveranseutfall {
  LEVERT_I_TIDE,
  LEVERT_FOR_SENT;

  /**
   * @param levert the day the ministry got it
   * @param frist the last day it was due, or null where there was none
   * @return in time until the end of that day; always where nothing was due
   */
  static Leveranseutfall av(LocalDate levert, LocalDate frist) {
    return frist != null && levert.isAfter(frist) ? LEVERT_FOR_SENT : LEVERT_I_TIDE;
  }

  /** @return in time only when every one of them was */
  static Leveranseutfall samlet(Collection<Leveranseutfall> alle) {
    return alle.contains(LEVERT_FOR_SENT) ? LEVERT_FOR_SENT : LEVERT_I_TIDE;
  }
}
