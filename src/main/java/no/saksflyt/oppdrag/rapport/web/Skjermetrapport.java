package no.saksflyt.oppdrag.rapport.web;

import no.saksflyt.arkiv.Skjermetvisning;
import no.saksflyt.felles.Saksnummer;
import org.springframework.stereotype.Component;

/** A frozen report is read on its page without what has been restricted since. */
@Component
class Skjermetrapport implements Skjermetvisning {

  @Override
  public String sakstype() {
    return "RAPPORT";
  }

  @Override
  public String sti(Saksnummer saksnummer) {
    return "/oppdrag/rapport/" + saksnummer;
  }
}
