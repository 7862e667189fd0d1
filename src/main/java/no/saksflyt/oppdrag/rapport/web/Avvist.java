package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;

/** A form that was turned down is shown again with what was written in it. */
final class Avvist {

  private Avvist() {}

  /**
   * @param avvist why it was turned down
   * @param svar gets the status that says so
   * @return what is wrong, for the page
   */
  static List<Feltfeil> feil(Avvisning avvist, HttpServletResponse svar) {
    svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
    return avvist instanceof Regelbrudd brudd
        ? brudd.feil()
        : List.of(new Feltfeil(null, avvist.kode(), avvist.argumenter()));
  }
}
