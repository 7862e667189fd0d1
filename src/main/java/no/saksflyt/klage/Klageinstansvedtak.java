package no.saksflyt.klage;

import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what another body decided in a complaint as the decision that ends it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Klageinstansvedtak {

  private final Klager klager;
  private final Klageavgjorelser avgjorelser;
  private final Fellesbehandling felles;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Regelverksregister regelverk;

  Klageinstansvedtak(
      Klager klager,
      Klageavgjorelser avgjorelser,
      Fellesbehandling felles,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Regelverksregister regelverk) {
    this.klager = klager;
    this.avgjorelser = avgjorelser;
    this.felles = felles;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.regelverk = regelverk;
  }

  /**
   * @param klage a complaint that was sent on; those that follow it end the same way
   * @param svar an answer that decides it
   */
  void registrer(Klage klage, Klageinstanssvar svar) {
    var paaklaget = vedtak.hent(klage.vedtak());
    var organ = klageadganger.av(paaklaget).klageinstans();
    var hjemmel = regelverk.hjemmel(klage.regelverk(), Klagevedtak.HJEMMEL_PROVING).orElse(null);
    var nytt =
        vedtak.registrerUtenfor(Klagevedtak.utenfor(klage, paaklaget, svar, hjemmel, organ, felles.samlePartene(klage)));
    klage.behandlet(new Utkast(svar.utfall(), nytt.hjemmel(), svar.tekst(), null));
    avgjorelser.avgjor(klage, new Avgjorelse(svar.utfall(), Instans.KLAGE, svar.dato(), null, nytt.id()));
    klager.status(klage.saksnummer(), Klagestatus.TIL_UNDERRETNING);
  }
}
