package no.saksflyt.arkiv;

import no.saksflyt.felles.Saksnummer;

/**
 * Implemented by a family whose documents tell of other cases: where each person reads what such a document says, less what has been
 * restricted since.
 */
public interface Skjermetvisning {

  /** @return the kind of case, as {@link no.saksflyt.sak.Sakstype#kode()} */
  String sakstype();

  /**
   * @param saksnummer a case of the kind
   * @return path inside our pages
   */
  String sti(Saksnummer saksnummer);
}
