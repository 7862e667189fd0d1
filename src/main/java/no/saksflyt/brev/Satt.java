package no.saksflyt.brev;

import no.saksflyt.sak.Part;
import no.saksflyt.sak.Sak;

/**
 * A letter put together and not yet sent.
 *
 * @param bestilling what was asked for
 * @param sak the case
 * @param part the receiver
 * @param type the kind of letter
 * @param malversjon the version of the template
 * @param vist what it says
 * @param person who signs it, or null
 */
record Satt(
    Brevbestilling bestilling, Sak sak, Part part, Brevtype type, int malversjon, Forhaandsvisning vist, String person) {}
