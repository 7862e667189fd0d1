package no.saksflyt.vedtak;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when a complaint on a decision is received.
 *
 * @param klagesak the complaint's case
 * @param vedtak id of the decision complained of
 * @param mottatt the day it was received, Europe/Oslo
 */
public record KlageMottatt(Saksnummer klagesak, long vedtak, LocalDate mottatt) {}
