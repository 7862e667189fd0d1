package no.saksflyt.oppdrag;

import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sokeordbidrag;
import org.springframework.stereotype.Component;

/** An assignment is also found by the ministry's number and by the names of its parts. */
@Component
class Oppdragssok implements Sokeordbidrag {

  private final OppdragRepository oppdrag;
  private final OppdragsdelRepository deler;

  Oppdragssok(OppdragRepository oppdrag, OppdragsdelRepository deler) {
    this.oppdrag = oppdrag;
    this.deler = deler;
  }

  @Override
  public List<String> tekster(String sakstype, Saksnummer saksnummer) {
    if (!OppdragType.KODE.equals(sakstype)) {
      return List.of();
    }
    var nummer = oppdrag.findById(saksnummer.toString()).map(Oppdrag::nummer).stream();
    var navn = deler.alle(saksnummer.toString()).stream().map(Oppdragsdel::navn);
    return Stream.concat(nummer, navn).toList();
  }
}
