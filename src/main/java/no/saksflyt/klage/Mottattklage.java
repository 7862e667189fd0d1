package no.saksflyt.klage;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * The receipt of a complaint.
 *
 * @param saksnummer its case
 * @param mottatt the day it was received
 */
public record Mottattklage(Saksnummer saksnummer, LocalDate mottatt) {}
