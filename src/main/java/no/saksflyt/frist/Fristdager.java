package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days a deadline can be counted from, all in Europe/Oslo.
 *
 * @param oppgave the day the task begins
 * @param sak the day the case was registered
 * @param leveranse the agreed delivery day of the case or part, null when none is agreed
 */
public record Fristdager(LocalDate oppgave, LocalDate sak, LocalDate leveranse) {

  public Fristdager {
    Objects.requireNonNull(oppgave, "oppgave");
    Objects.requireNonNull(sak, "sak");
  }
}
