package no.saksflyt.sak;

import no.saksflyt.felles.Saksnummer;

/**
 * A relation as one of its two cases sees it.
 *
 * @param id the relation's id, to remove it by
 * @param type its type
 * @param utgaaende whether it was recorded from this case; false when the other case was
 * @param saksnummer the other case
 * @param tittel the other case's title
 * @param sakstype the other case's family
 * @param status the other case's status
 */
public record Relasjon(
    long id, Relasjonstype type, boolean utgaaende, Saksnummer saksnummer, String tittel, String sakstype, String status) {

  /** @return message key of the relation's words seen from this case */
  public String ord() {
    return "relasjon." + type + (utgaaende || type.likBeggeVeier() ? ".fra" : ".til");
  }
}
