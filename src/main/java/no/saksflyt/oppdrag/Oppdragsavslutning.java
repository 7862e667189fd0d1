package no.saksflyt.oppdrag;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an assignment, and what runs beside it. */
@Service
@Transactional
public class Oppdragsavslutning {

  private final SakService saker;
  private final Leveranser leveranser;
  private final Henvendelser henvendelser;
  private final OppdragProsess prosess;

  Oppdragsavslutning(
      SakService saker, Leveranser leveranser, Henvendelser henvendelser, OppdragProsess prosess) {
    this.saker = saker;
    this.leveranser = leveranser;
    this.henvendelser = henvendelser;
    this.prosess = prosess;
  }

  /**
   * Ends a delivered assignment. Each delivery was measured against the deadline in force on its day.
   *
   * @param saksnummer an assignment's case
   */
  public void avslutt(Saksnummer saksnummer) {
    var utfall = leveranser.utfall(saksnummer).name();
    saker.avslutt(saksnummer, OppdragStatus.AVSLUTTET.name(), utfall, null);
    avslutt(saksnummer, utfall);
  }

  /**
   * @param saksnummer an assignment's case that has ended
   * @param utfall how
   */
  void avslutt(Saksnummer saksnummer, String utfall) {
    henvendelser.sakenErSlutt(saksnummer);
    prosess.avbrytAndre(saksnummer, utfall);
  }
}
