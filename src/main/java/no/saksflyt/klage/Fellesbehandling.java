package no.saksflyt.klage;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several complaints on one decision are decided together: the first found in order leads, the others follow it and are told by the
 * same decision, each by a letter of its own.
 */
@Service
@Transactional
public class Fellesbehandling {

  /** A complaint in one of these can still be joined by another. */
  private static final Set<String> KAN_LEDE =
      Set.of(
          Klagestatus.FORBEREDES.name(), Klagestatus.TIL_MEDUNDERSKRIFT.name(), Klagestatus.TIL_GODKJENNING.name());

  private final Klager klager;
  private final KlageRepository rader;
  private final KlageProsess prosess;
  private final Saksrelasjoner relasjoner;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Fellesbehandling(
      Klager klager,
      KlageRepository rader,
      KlageProsess prosess,
      Saksrelasjoner relasjoner,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.klager = klager;
    this.rader = rader;
    this.prosess = prosess;
    this.relasjoner = relasjoner;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer a complaint's case whose form has been found in order
   * @return whether it follows another from now on
   */
  public boolean vurder(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    rader.medLaas(klage.vedtak());
    var leder =
        rader.kanLede(klage.vedtak(), KAN_LEDE).stream()
            .map(Klage::saksnummer)
            .filter(annen -> !annen.equals(saksnummer))
            .findFirst();
    leder.ifPresent(annen -> folg(klage, annen));
    return leder.isPresent();
  }

  private void folg(Klage klage, Saksnummer leder) {
    klage.folger(leder);
    klager.status(klage.saksnummer(), Klagestatus.SAMMEN);
    relasjoner.knytt(klage.saksnummer(), leder, Relasjonstype.BEHANDLES_SAMMEN);
    for (var sak : List.of(klage.saksnummer(), leder)) {
      hendelser.registrer(
          Hendelse.av(sak, "KLAGER_SAMMEN", innlogget.id()).fra(klage.saksnummer()).til(leder));
    }
  }

  /** @return the complaints that are decided together with this one, in the order of their numbers */
  @Transactional(readOnly = true)
  public List<Klage> folger(Saksnummer saksnummer) {
    return rader.findByHovedklageOrderBySaksnummer(saksnummer.toString());
  }

  /**
   * Somebody has found that it is to be treated by itself after all; the process goes on by the step that was answered.
   *
   * @param saksnummer the case of a complaint that follows another
   * @param grunn why
   */
  public void skill(Saksnummer saksnummer, String grunn) {
    losne(klager.hent(saksnummer), grunn);
  }

  /** The leading complaint has ended without a decision: those that followed it go on by themselves. */
  void slipp(Saksnummer leder, String grunn) {
    for (var klage : folger(leder)) {
      losne(klage, grunn);
      prosess.skilt(klage.saksnummer());
    }
  }

  private void losne(Klage klage, String grunn) {
    var leder = klage.hovedklage().orElseThrow();
    klage.skilt();
    klager.status(klage.saksnummer(), Klagestatus.FORBEREDES);
    relasjoner.losne(klage.saksnummer(), leder, Relasjonstype.BEHANDLES_SAMMEN);
    for (var sak : List.of(klage.saksnummer(), leder)) {
      hendelser.registrer(
          Hendelse.av(sak, "KLAGER_SKILT", innlogget.id()).fra(klage.saksnummer()).til(leder).fordi(grunn));
    }
  }
}
