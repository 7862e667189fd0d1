package no.saksflyt.tilskudd.utlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Ordning;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsart;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import no.saksflyt.tilskudd.ordning.Rammer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a call comes about: planned by the scheme's owner with dates, frame and version of the rules. */
@Service
@Transactional
public class Utlysningsplan {

  /** The unit that gives grants. */
  private static final String ENHET = "tilskudd";

  private final Utlysningslager lager;
  private final UtlysningProsess prosess;
  private final Ordninger ordninger;
  private final Rammer rammer;
  private final SakService saker;
  private final Enheter enheter;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utlysningsplan(
      Utlysningslager lager,
      UtlysningProsess prosess,
      Ordninger ordninger,
      Rammer rammer,
      SakService saker,
      Enheter enheter,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.lager = lager;
    this.prosess = prosess;
    this.ordninger = ordninger;
    this.rammer = rammer;
    this.saker = saker;
    this.enheter = enheter;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Begins a call: a case of its own, with its process. Its frame is taken from the scheme's part of the year at once.
   *
   * @param ny what is known of it
   * @return the call
   * @throws Regelbrudd naming every field that is wrong
   */
  public Utlysning start(NyUtlysning ny) {
    innlogget.krev(Roller.ORDNINGSEIER);
    var ordning = ordning(ny);
    var versjon = versjon(ordning, ny.versjonsnr());
    Utlysningskontroll.krev(ny, versjon.innhold(), klokke.instant());
    var delramme = rammer.krevPlass(ordning.kode(), ny.ar(), 0, ny.rammeOre());
    // The scheme's part of the year is taken now: of two calls at the same moment the second gets the next number.
    var nr = lager.nesteNr(ordning.kode(), ny.ar());
    var id = ordning.kode() + "-" + ny.ar() + "-" + nr;
    var enhet = enheter.finn(ENHET).map(Enhet::id).orElse(null);
    var sak =
        saker.opprett(
            new NySak(UtlysningType.KODE, ny.tittelNb().strip(), null, null, Utlysningsstatus.PLANLEGGES.name(), enhet, false));
    lager.settInn(sak.saksnummer(), id, nr, versjon.id(), delramme, ny);
    hendelser.registrer(Hendelse.av(sak.saksnummer(), "UTLYSNING_STARTET", innlogget.id()).til(id));
    prosess.start(sak);
    return lager.finn(sak.saksnummer()).orElseThrow();
  }

  private Ordning ordning(NyUtlysning ny) {
    var feil = new ArrayList<Feltfeil>();
    if (ny.ar() == null || ny.ar() < 2000 || ny.ar() > 2100) {
      feil.add(new Feltfeil("ar", "feil.ordning.ar"));
    }
    var ordning = ordninger.alle().stream().filter(o -> o.kode().equals(ny.ordning())).findFirst();
    if (ordning.isEmpty()) {
      feil.add(new Feltfeil("ordning", "feil.felt.mangler", "Ordning"));
    } else if (ordning.get().art() != Ordningsart.SOKNAD) {
      feil.add(new Feltfeil("ordning", "feil.ordning.utenSoknader", ordning.get().navn()));
    } else if (!ordning.get().gjelder(LocalDate.now(klokke))) {
      feil.add(new Feltfeil("ordning", "feil.ordning.gjelderIkke", ordning.get().navn()));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return ordning.get();
  }

  private Ordningsversjon versjon(Ordning ordning, Integer nr) {
    var valgt =
        nr == null
            ? ordninger.gjeldende(ordning.kode()).or(() -> ordninger.utkast(ordning.kode()))
            : ordninger.versjoner(ordning.kode()).stream().filter(v -> v.nr() == nr).findFirst();
    return valgt
        .filter(v -> v.status() != Ordningsversjon.Status.AVLOST)
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("versjonsnr", "feil.utlysning.versjon")));
  }

  /**
   * Plans a call anew.
   *
   * @param saksnummer the case of a call that is planned
   * @param sakVersjon the version that was looked at
   * @param ny what is to stand; scheme and year stay as they are
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile, or it is past its planning
   */
  public void endre(Saksnummer saksnummer, long sakVersjon, NyUtlysning ny) {
    innlogget.krev(Roller.ORDNINGSEIER);
    saker.laas(saksnummer);
    var foer = krevPlanlegges(saksnummer);
    var versjon = versjon(foer.ordning(), ny.versjonsnr());
    Utlysningskontroll.krev(ny, versjon.innhold(), klokke.instant());
    rammer.krevPlass(foer.ordning().kode(), foer.ar(), foer.rammeOre(), ny.rammeOre());
    if (!lager.endre(saksnummer, sakVersjon, versjon.id(), ny)) {
      throw new Konflikt("feil.endretImens");
    }
    saker.settTittel(saksnummer, ny.tittelNb().strip(), null);
    hendelser.registrer(Hendelse.av(saksnummer, "UTLYSNING_ENDRET", innlogget.id()).til(ny.tittelNb().strip()));
  }

  Utlysning krevPlanlegges(Saksnummer saksnummer) {
    var utlysning = hent(saksnummer);
    if (!utlysning.status().planlegges()) {
      throw new Konflikt("feil.utlysning.planleggesIkke");
    }
    return utlysning;
  }

  Utlysning hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }
}
