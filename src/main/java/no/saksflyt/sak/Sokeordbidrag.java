package no.saksflyt.sak;

import java.util.List;
import no.saksflyt.felles.Saksnummer;

/** Texts a family or room adds to what its cases are found by, beside number, title, unit, owner and status. */
public interface Sokeordbidrag {

  /**
   * @param sakstype a family's code
   * @param saksnummer a case of it
   * @return texts whose words the case is to be found by; empty when there are none
   */
  List<String> tekster(String sakstype, Saksnummer saksnummer);
}
