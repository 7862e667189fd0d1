package no.saksflyt.tilskudd;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * The receipt of an application.
 *
 * @param saksnummer its case
 * @param mottatt when it was sent in
 */
public record Mottattsoknad(Saksnummer saksnummer, Instant mottatt) {}
