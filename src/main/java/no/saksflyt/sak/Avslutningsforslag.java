package no.saksflyt.sak;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * How a case is to end, or ended, other than by its own last step.
 *
 * @param id the row
 * @param utfall the outcome, for instance {@link Sak#FEILREGISTRERT}
 * @param grunn why
 * @param annen the case that goes on after a merger, or null
 * @param hvem who proposed or decided it
 * @param opprettet when
 */
public record Avslutningsforslag(
    long id, String utfall, String grunn, Saksnummer annen, String hvem, Instant opprettet) {}
