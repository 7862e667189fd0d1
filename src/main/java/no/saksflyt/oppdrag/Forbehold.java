package no.saksflyt.oppdrag;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Avslutninger;
import no.saksflyt.sak.SakService;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator finds out about the condition an assignment was given under. */
@Service
@Transactional
public class Forbehold {

  private final OppdragRepository oppdrag;
  private final Oppdragsversjoner versjoner;
  private final Versjonslager lager;
  private final SakService saker;
  private final Avslutninger avslutninger;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Forbehold(
      OppdragRepository oppdrag,
      Oppdragsversjoner versjoner,
      Versjonslager lager,
      SakService saker,
      Avslutninger avslutninger,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.oppdrag = oppdrag;
    this.versjoner = versjoner;
    this.lager = lager;
    this.saker = saker;
    this.avslutninger = avslutninger;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * The money was granted: the assignment is to be done, and a version says so.
   *
   * @param saksnummer a conditional assignment's case
   * @param grunn what that builds on
   */
  public void opphevet(Saksnummer saksnummer, String grunn) {
    saker.laas(saksnummer);
    var innhold = versjoner.gjeldende(saksnummer).medForbehold(false);
    int nr = lager.lagre(saksnummer, innhold, 1, null, grunn);
    var mitt = oppdrag.laas(saksnummer.toString()).orElseThrow();
    mitt.folger(nr, innhold);
    mitt.vurdert(nr);
    var felt = meldinger.tekst("oppdragsversjon.felt.forbehold") + ": ";
    hendelser.registrer(
        Hendelse.av(saksnummer, "SAK_ENDRET", innlogget.id())
            .fra(felt + meldinger.tekst("oppdragsversjon.verdi.JA"))
            .til(felt + meldinger.tekst("oppdragsversjon.verdi.NEI"))
            .fordi(grunn));
    saker.settStatus(saksnummer, OppdragStatus.TIL_FORDELING.name());
  }

  /**
   * The assignment will not be done; the model ends its case as withdrawn.
   *
   * @param saksnummer a conditional assignment's case
   * @param grunn what that builds on
   */
  public void bortfalt(Saksnummer saksnummer, String grunn) {
    saker.laas(saksnummer);
    avslutninger.avgjor(saksnummer, Saksavslutning.TRUKKET, grunn, null);
    hendelser.registrer(Hendelse.av(saksnummer, "SAK_TREKKES", innlogget.id()).fordi(grunn));
  }
}
