package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.util.Optional;

/** Answers when a report is to be delivered; the dates are data the coordinator enters for each year. */
@FunctionalInterface
public interface Styringskalender {

  /** Knows no dates: what can only be computed from the calendar stays without a date. */
  Styringskalender TOM = (ar, rapport) -> Optional.empty();

  /**
   * @param ar the year reported on: the annual report for 2023 is asked for with 2023, though delivered in 2024
   * @param rapport which report
   * @return the day it is to be delivered, or empty where the calendar does not say
   */
  Optional<LocalDate> levering(int ar, Rapporttype rapport);
}
