package no.saksflyt.oppdrag;

/**
 * One thing that differs between two versions of an assignment.
 *
 * @param felt what differs; its words stand under {@code oppdragsversjon.felt.<felt>} in the message files
 * @param del name of the part it concerns, or null for the whole
 * @param foer what it was, as a person reads it; null where there was nothing
 * @param etter what it is, as a person reads it; null where there is nothing any more
 */
public record Forskjell(String felt, String del, String foer, String etter) {}
