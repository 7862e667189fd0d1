package no.saksflyt.frist;

import java.time.LocalDate;

/** Answers one question: is this day a public holiday? */
@FunctionalInterface
public interface Helligdager {

  /**
   * @param dag a day in Europe/Oslo
   * @return true on a public holiday; an ordinary Saturday or Sunday is not one
   */
  boolean erHelligdag(LocalDate dag);
}
