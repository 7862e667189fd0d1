package no.saksflyt.oppdrag;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** An address on the web that others can follow. */
final class Nettadresse {

  private Nettadresse() {}

  /**
   * @param felt the field it was written in
   * @param adresse what was written
   * @throws Regelbrudd unless it is a page's https address
   */
  static void krev(String felt, String adresse) {
    if (!adresse.strip().matches("https://[^\\s/]+\\.[^\\s]+")) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.oppdragslop.adresse"));
    }
  }
}
