package no.saksflyt.oppdrag;

import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an assignment of post that belonged to no case: both are done, or neither. */
@Service
@Transactional
public class Postoppdrag {

  private final OppdragService oppdrag;
  private final Postinnboks innboks;

  Postoppdrag(OppdragService oppdrag, Postinnboks innboks) {
    this.oppdrag = oppdrag;
    this.innboks = innboks;
  }

  /**
   * @param nytt the assignment
   * @param innpost the post it is made of
   * @return the new case's number
   * @throws Regelbrudd when a field is wrong
   * @throws Konflikt when somebody else dealt with the post meanwhile
   * @throws no.saksflyt.felles.IkkeTillatt for others than the archive
   */
  public Saksnummer registrer(NyttOppdrag nytt, long innpost) {
    var saksnummer = oppdrag.opprett(nytt);
    innboks.kobleTilNy(innpost, saksnummer);
    return saksnummer;
  }
}
