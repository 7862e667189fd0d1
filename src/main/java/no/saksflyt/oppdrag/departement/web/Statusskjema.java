package no.saksflyt.oppdrag.departement.web;

import java.util.Arrays;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;

/**
 * How an assignment stands, as somebody reports it.
 *
 * @param del the part, or null or empty for the whole
 * @param trafikklys {@code GRONN}, {@code GUL} or {@code ROD}
 * @param begrunnelse why; demanded for yellow and red
 */
record Statusskjema(String del, String trafikklys, String begrunnelse) {

  String delId() {
    return del == null || del.isBlank() ? null : del.strip();
  }

  /**
   * @return the light, or null where none is chosen
   * @throws Regelbrudd when there is no such light
   */
  Trafikklys lys() {
    if (trafikklys == null || trafikklys.isBlank()) {
      return null;
    }
    return Arrays.stream(Trafikklys.values())
        .filter(lys -> lys.name().equals(trafikklys))
        .findFirst()
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("trafikklys", "feil.departement.trafikklys")));
  }
}
