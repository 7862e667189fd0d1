package no.saksflyt.brev;

import no.saksflyt.sak.Part;

/**
 * Who gets a letter that is meant for a party.
 *
 * @param part who gets it
 * @param paaVegneAv the party it is meant for, where that is another; else null
 * @param kopi whether that party gets a copy
 * @param merknad message key of something its sender should know, or null
 */
public record Brevmottaker(Part part, Part paaVegneAv, boolean kopi, String merknad) {

  static Brevmottaker selv(Part part, String merknad) {
    return new Brevmottaker(part, null, false, merknad);
  }
}
