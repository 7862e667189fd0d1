package no.saksflyt.oppgave;

import java.time.LocalDate;
import java.util.Set;

/**
 * An absence that runs or is to come.
 *
 * @param id its row
 * @param person who is away
 * @param navn that person's name
 * @param stedfortreder who stands in
 * @param stedfortredernavn the substitute's name
 * @param fra first day
 * @param til last day
 * @param grupper the groups lent
 * @param loper whether it runs today
 * @param kanAvslutte whether the person who looks may end it
 */
public record Fravarsrad(
    long id,
    String person,
    String navn,
    String stedfortreder,
    String stedfortredernavn,
    LocalDate fra,
    LocalDate til,
    Set<String> grupper,
    boolean loper,
    boolean kanAvslutte) {}
