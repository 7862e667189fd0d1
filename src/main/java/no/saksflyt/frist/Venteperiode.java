package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period in which a case was or is held.
 *
 * @param fra the first day held, inclusive
 * @param til the day the work goes on, exclusive; the same as {@code fra} when held and resumed on one day
 */
public record Venteperiode(LocalDate fra, LocalDate til) {

  /** @throws IllegalArgumentException when {@code til} is before {@code fra} */
  public Venteperiode {
    Objects.requireNonNull(fra, "fra");
    Objects.requireNonNull(til, "til");
    if (til.isBefore(fra)) {
      throw new IllegalArgumentException("A hold ends before it begins: " + fra + " to " + til);
    }
  }
}
