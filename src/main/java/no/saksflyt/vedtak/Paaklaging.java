package no.saksflyt.vedtak;

import java.util.Set;
import no.saksflyt.felles.Saksnummer;

/** Tells which decisions a case is a complaint on: whoever made them may not decide it. */
public interface Paaklaging {

  /**
   * @param saksnummer a case
   * @return ids of the decisions complained of; nothing for a case that is no complaint
   */
  Set<Long> vedtak(Saksnummer saksnummer);
}
