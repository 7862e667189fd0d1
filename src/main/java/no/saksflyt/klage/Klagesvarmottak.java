package no.saksflyt.klage;

import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Innstillinger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What another body answers to a complaint that was sent on, by whichever door it comes. */
@Service
@Transactional
public class Klagesvarmottak {

  private final Klager klager;
  private final Klagesvarkontroll kontroll;
  private final Klagesvarlager svarlager;
  private final Klageinstansvedtak instansvedtak;
  private final KlageProsess prosess;
  private final Innstillinger innstillinger;
  private final SakService saker;
  private final Innlogget innlogget;

  Klagesvarmottak(
      Klager klager,
      Klagesvarkontroll kontroll,
      Klagesvarlager svarlager,
      Klageinstansvedtak instansvedtak,
      KlageProsess prosess,
      Innstillinger innstillinger,
      SakService saker,
      Innlogget innlogget) {
    this.klager = klager;
    this.kontroll = kontroll;
    this.svarlager = svarlager;
    this.instansvedtak = instansvedtak;
    this.prosess = prosess;
    this.innstillinger = innstillinger;
    this.saker = saker;
    this.innlogget = innlogget;
  }

  /**
   * Records the answer of the appellate body; the process goes on by the step that was answered.
   *
   * @param saksnummer the case of a complaint that was sent on
   * @param svar the answer
   * @throws Konflikt when nobody waits for an answer
   * @throws Regelbrudd naming every field that is wrong
   */
  public void registrer(Saksnummer saksnummer, Klageinstanssvar svar) {
    saker.laas(saksnummer);
    if (!klager.har(saksnummer, Klagestatus.OVERSENDT)) {
      throw new Konflikt("feil.klage.venterIkke", saksnummer);
    }
    var klage = klager.hent(saksnummer);
    kontroll.krev(klage, svar);
    svarlager.settInn(klage, svar);
    if (svar.svar() == Klageinstanssvar.Svar.RETUR) {
      klage.kommetTilbake(svar.tekst());
      innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING);
      klager.status(saksnummer, Klagestatus.FORBEREDES);
    } else {
      instansvedtak.registrer(klage, svar);
    }
  }

  /**
   * The same by another door than the step's own form; the process goes on. Sent once more with the same reference, nothing happens.
   *
   * @param saksnummer the case of a complaint that was sent on
   * @param svar the answer
   * @throws no.saksflyt.felles.IkkeTillatt unless the person prepares complaints
   * @throws Konflikt when nobody waits for an answer
   * @throws Regelbrudd naming every field that is wrong
   */
  public void mottatt(Saksnummer saksnummer, Klageinstanssvar svar) {
    innlogget.krev(Roller.KLAGEBEHANDLER);
    prosess.hold(saksnummer);
    saker.laas(saksnummer);
    if (svar.kilde() != null && svarlager.har(klager.hent(saksnummer), svar.kilde())) {
      return;
    }
    registrer(saksnummer, svar);
    prosess.svar(saksnummer, svar.svar());
  }
}
