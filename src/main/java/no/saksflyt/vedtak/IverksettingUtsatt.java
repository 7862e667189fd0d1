package no.saksflyt.vedtak;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when a decision is not to be carried out until the complaint is decided.
 *
 * @param klagesak the complaint's case
 * @param vedtak id of the decision
 * @param til the last day it is deferred, Europe/Oslo; null for until the complaint is decided
 * @param grunn why
 */
public record IverksettingUtsatt(Saksnummer klagesak, long vedtak, LocalDate til, String grunn) {}
