package no.saksflyt.tilskudd.behandling;

import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.Soknad;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.behandling.Soknadsflagg.Betydning;
import no.saksflyt.tilskudd.behandling.Soknadsflagg.Slag;
import no.saksflyt.vedtak.Habilitetsregel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what must be looked into against double funding and fraud, and takes the caseworker's answers. */
@Service
@Transactional
public class Soknadsflaggene {

  private static final int MAKS_SVAR = 2_000;

  private final Flagglager lager;
  private final SoknadService soknader;
  private final SakService saker;
  private final Habilitetsregel habilitet;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Soknadsflaggene(
      Flagglager lager,
      SoknadService soknader,
      SakService saker,
      Habilitetsregel habilitet,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.lager = lager;
    this.soknader = soknader;
    this.saker = saker;
    this.habilitet = habilitet;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * Looks among the other applications; what was found before stays as it was answered.
   *
   * @param saksnummer an application's case
   */
  public void finn(Saksnummer saksnummer) {
    var soknad = soknader.hent(saksnummer);
    var orgnr = soknad.soker().orgnr().nummer();
    lager.sammeKonto(saksnummer, soknad.kontonummer(), orgnr).forEach(a -> settInn(soknad, Slag.KONTO, a, 0));
    if (soknad.signertAv() != null) {
      lager.sammeSignatur(saksnummer, soknad.signertAv(), orgnr).forEach(a -> settInn(soknad, Slag.SIGNATUR, a, 0));
    }
    for (var annen : lager.sammeSoker(saksnummer, orgnr)) {
      int prosent = Prosjektlikhet.prosent(soknad.tittel() + " " + soknad.formal(), annen.tekst());
      if (prosent >= Prosjektlikhet.GRENSE) {
        settInn(soknad, Slag.PROSJEKT, annen, prosent);
      }
    }
  }

  private void settInn(Soknad soknad, Slag slag, Flagglager.Annen annen, int prosent) {
    var forklaring =
        meldinger.tekst(
            "soknadsbehandling.funn." + slag, annen.saksnummer().toString(), annen.utlysning(), String.valueOf(prosent));
    if (lager.settInn(soknad.saksnummer(), slag, annen.saksnummer(), forklaring)) {
      hendelser.registrer(Hendelse.av(soknad.saksnummer(), "SOKNADSFLAGG_FUNNET", innlogget.id()).til(forklaring));
    }
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return everything that was found, in the order it was found
   */
  @Transactional(readOnly = true)
  public List<Soknadsflagg> alle(Saksnummer saksnummer) {
    soknader.hent(saksnummer);
    return lager.alle(saksnummer);
  }

  /** @return how many are still to be answered */
  @Transactional(readOnly = true)
  public int ubesvarte(Saksnummer saksnummer) {
    return lager.ubesvarte(saksnummer);
  }

  /**
   * @param saksnummer an open application's case
   * @param id what is answered
   * @param betydning what it means
   * @param svar why, 1 to 2 000 characters
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the case has ended
   */
  public void besvar(Saksnummer saksnummer, long id, Betydning betydning, String svar) {
    innlogget.krev(Roller.TILSKUDDSBEHANDLER);
    habilitet.krevForberede(saksnummer, innlogget.id());
    var flagg =
        alle(saksnummer).stream().filter(f -> f.id() == id).findFirst().orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (betydning == null) {
      throw new Regelbrudd(new Feltfeil("betydning-" + id, "feil.felt.mangler", "Betydning"));
    }
    if (svar == null || svar.isBlank()) {
      throw new Regelbrudd(new Feltfeil("svar-" + id, "feil.felt.mangler", "Svar"));
    }
    if (svar.length() > MAKS_SVAR) {
      throw new Regelbrudd(new Feltfeil("svar-" + id, "feil.felt.forLang", "Svar", MAKS_SVAR));
    }
    lager.besvar(id, betydning, svar.strip(), innlogget.id());
    hendelser.registrer(
        Hendelse.av(saksnummer, "SOKNADSFLAGG_BESVART", innlogget.id()).fra(flagg.forklaring()).til(betydning).fordi(svar));
  }
}
