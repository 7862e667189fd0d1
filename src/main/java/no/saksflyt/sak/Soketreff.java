package no.saksflyt.sak;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;

/**
 * A case that was found.
 *
 * @param saksnummer its number
 * @param type the family's code
 * @param tittel its title
 * @param status the family's status code
 * @param aapen whether it is open
 * @param begrenset whether it is restricted to those named on it
 * @param enhet the owning unit's id, or null
 * @param eier the owner's id, or null
 * @param frist the whole case's deadline, or null
 * @param fristtype the deadline's kind, or null
 * @param opprettet when it was made
 */
public record Soketreff(
    Saksnummer saksnummer,
    String type,
    String tittel,
    String status,
    boolean aapen,
    boolean begrenset,
    String enhet,
    String eier,
    LocalDate frist,
    Fristtype fristtype,
    Instant opprettet) {}
