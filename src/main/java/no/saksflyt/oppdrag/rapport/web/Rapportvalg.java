package no.saksflyt.oppdrag.rapport.web;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.rapport.Rapportslag;

/**
 * Which report an address asks for.
 *
 * @param ar the year reported on
 * @param slag half-year or annual
 */
record Rapportvalg(int ar, Rapportslag slag) {

  /** @throws Regelbrudd when the year or the kind is none */
  static Rapportvalg av(String ar, String type) {
    if (ar == null || !ar.matches("20\\d{2}")) {
      throw new Regelbrudd(new Feltfeil("ar", "feil.styringskalender.ar"));
    }
    var slag =
        Rapportslag.av(type)
            .filter(s -> s != Rapportslag.ANNEN)
            .orElseThrow(() -> new Regelbrudd(new Feltfeil("type", "feil.rapport.type")));
    return new Rapportvalg(Integer.parseInt(ar), slag);
  }
}
