package no.saksflyt.oppgave;

import java.time.LocalDate;
import java.util.Set;

/**
 * An absence to be registered.
 *
 * @param person who is away
 * @param stedfortreder who stands in
 * @param fra first day, Europe/Oslo
 * @param til last day, Europe/Oslo
 * @param grupper the absent person's own groups that the substitute has meanwhile
 */
public record NyttFravar(String person, String stedfortreder, LocalDate fra, LocalDate til, Set<String> grupper) {

  public NyttFravar {
    grupper = grupper == null ? Set.of() : Set.copyOf(grupper);
  }
}
