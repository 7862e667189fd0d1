package no.saksflyt.klage;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Meldinger;
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
  private final Klageparter parter;
  private final Saksrelasjoner relasjoner;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Fellesbehandling(
      Klager klager,
      KlageRepository rader,
      KlageProsess prosess,
      Klageparter parter,
      Saksrelasjoner relasjoner,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.klager = klager;
    this.rader = rader;
    this.prosess = prosess;
    this.parter = parter;
    this.relasjoner = relasjoner;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
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

  /** @return the complaints that are or will be decided together with this one and wait to be told, in the order of their numbers */
  @Transactional(readOnly = true)
  public List<Klage> folger(Saksnummer saksnummer) {
    return rader.findByHovedklageAndUnderrettetIsNullOrderBySaksnummer(saksnummer.toString());
  }

  /**
   * Gathers everybody who complains of what is decided together: whoever does in the cases that follow becomes a party of the leading
   * one, so that its letters and its decision are for them too.
   *
   * @param klage a complaint
   * @return the ids of all who complain, among its case's parties
   */
  List<Long> samlePartene(Klage klage) {
    return parter.medFolger(klage, folger(klage.saksnummer()));
  }

  /**
   * Somebody has found that it is to be treated by itself after all; the process goes on by the step that was answered.
   *
   * @param saksnummer the case of a complaint that follows another
   * @param grunn why
   */
  public void skill(Saksnummer saksnummer, String grunn) {
    losne(klager.hent(saksnummer), grunn);
    klager.status(saksnummer, Klagestatus.FORBEREDES);
  }

  /** A complaint has ended without a decision: it follows no other, and those that followed it go on by themselves. */
  void faltBort(Klage klage, String utfall) {
    var grunn = meldinger.tekst("utfall." + utfall);
    for (var folger : folger(klage.saksnummer())) {
      skill(folger.saksnummer(), grunn);
      prosess.skilt(folger.saksnummer());
    }
    if (klage.hovedklage().isPresent()) {
      losne(klage, grunn);
    }
  }

  /** A complaint is opened again: what was decided together stays so, but those it was decided with have no part in what comes. */
  void gjenaapnes(Klage klage) {
    klage.hovedklage().ifPresent(leder -> parter.forlat(klage, klager.hent(leder)));
    for (var folger : rader.findByHovedklageOrderBySaksnummer(klage.saksnummer().toString())) {
      parter.forlat(folger, klage);
    }
  }

  private void losne(Klage klage, String grunn) {
    var leder = klage.hovedklage().orElseThrow();
    klage.skilt();
    parter.forlat(klage, klager.hent(leder));
    relasjoner.losne(klage.saksnummer(), leder, Relasjonstype.BEHANDLES_SAMMEN);
    for (var sak : List.of(klage.saksnummer(), leder)) {
      hendelser.registrer(
          Hendelse.av(sak, "KLAGER_SKILT", innlogget.id()).fra(klage.saksnummer()).til(leder).fordi(grunn));
    }
  }
}
