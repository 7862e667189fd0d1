package no.saksflyt.vedtak;

import no.saksflyt.felles.Saksnummer;

/**
 * A text recommended before a decision; a case can have several, told apart by a reference of the family's own.
 *
 * @param id its id
 * @param saksnummer the case
 * @param referanse the family's name for it within the case, lower-case letters, digits and hyphens
 * @param laast whether it can be written on no more
 */
public record Innstilling(long id, Saksnummer saksnummer, String referanse, boolean laast) {}
