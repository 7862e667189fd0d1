package no.saksflyt.oppdrag.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goals and steering parameters of each year: the coordinator keeps them, and they are never taken away. */
@Service
@Transactional
public class Styringsregister {

  private static final String NUMMER = "[0-9]{1,2}([.][0-9]{1,2})?[a-z]?";

  private final Styringslager lager;
  private final Enheter enheter;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Styringsregister(Styringslager lager, Enheter enheter, Innlogget innlogget, Meldinger meldinger, Clock klokke) {
    this.lager = lager;
    this.enheter = enheter;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /** @return the year's goals in their order */
  @Transactional(readOnly = true)
  public List<Maal> maal(int ar) {
    return lager.maal(ar);
  }

  /** @return the year's steering parameters in their order */
  @Transactional(readOnly = true)
  public List<Styringsparameter> parametere(int ar) {
    return lager.parametere(ar);
  }

  /** @return every result of the year's parameters by the parameter's id, the newest first */
  @Transactional(readOnly = true)
  public Map<Long, List<Spresultat>> resultater(int ar) {
    return lager.resultater(lager.parametere(ar).stream().map(Styringsparameter::id).toList(), klokke.instant());
  }

  /** @return the years that have any, the newest first */
  @Transactional(readOnly = true)
  public List<Integer> arene() {
    return lager.arene();
  }

  /** @return the year's letters by id, that a goal can stand in */
  @Transactional(readOnly = true)
  public Map<Long, String> brev(int ar) {
    return lager.brev(ar);
  }

  /** @return what was changed in the year's goals and parameters, the latest first */
  @Transactional(readOnly = true)
  public List<Styringsendring> endringer(int ar) {
    return lager.endringer(ar);
  }

  /** @throws IkkeFunnet when there is no such goal */
  @Transactional(readOnly = true)
  public Maal hentMaal(long id) {
    return lager.finnMaal(id).orElseThrow(() -> new IkkeFunnet("feil.rapport.finnesIkke"));
  }

  /** @throws IkkeFunnet when there is no such parameter */
  @Transactional(readOnly = true)
  public Styringsparameter hentSp(long id) {
    return lager.finnSp(id).orElseThrow(() -> new IkkeFunnet("feil.rapport.finnesIkke"));
  }

  /**
   * @param nytt a goal to add
   * @return its year
   * @throws Regelbrudd naming every field that is wrong
   */
  public int settInn(NyttMaal nytt) {
    innlogget.krev(Roller.KOORDINATOR);
    var maal = les(nytt, 0, 0);
    unik(() -> lager.settInn(maal));
    lager.logg(maal.ar(), "MAAL", maal.kode(), null, maal.tekst());
    return maal.ar();
  }

  /**
   * @param id a goal
   * @param versjon the version that was looked at
   * @param nytt what it is to be; the year stays
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endre(long id, long versjon, NyttMaal nytt) {
    innlogget.krev(Roller.KOORDINATOR);
    var foer = hentMaal(id);
    var maal = les(new NyttMaal(String.valueOf(foer.ar()), nytt.kode(), nytt.tekst(), nytt.brev()), id, versjon);
    gikk(() -> lager.endre(maal));
    lager.logg(maal.ar(), "MAAL", maal.kode(), foer.kode() + ": " + foer.tekst(), maal.tekst());
  }

  /**
   * @param ny a steering parameter to add
   * @return its year
   * @throws Regelbrudd naming every field that is wrong
   */
  public int settInn(NyStyringsparameter ny) {
    innlogget.krev(Roller.KOORDINATOR);
    var sp = les(ny, 0, 0);
    unik(() -> lager.settInn(sp));
    lager.logg(sp.ar(), "SP", sp.kode(), null, sp.tekst());
    return sp.ar();
  }

  /**
   * @param id a parameter
   * @param versjon the version that was looked at
   * @param ny what it is to be; the year stays
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endre(long id, long versjon, NyStyringsparameter ny) {
    innlogget.krev(Roller.KOORDINATOR);
    var foer = hentSp(id);
    var skjema =
        new NyStyringsparameter(
            String.valueOf(foer.ar()), ny.kode(), ny.maal(), ny.tekst(), ny.krav(), ny.art(), ny.enhet(), ny.kilde(), ny.brev());
    var sp = les(skjema, id, versjon);
    gikk(() -> lager.endre(sp));
    lager.logg(sp.ar(), "SP", sp.kode(), foer.kode() + ": " + foer.tekst(), sp.tekst());
  }

  /**
   * Gives a result. An earlier one for the same period and cut-off stays and is shown as corrected.
   *
   * @param spId a parameter
   * @param nytt the result
   * @throws Regelbrudd naming every field that is wrong
   * @throws IkkeTillatt for others than the coordinator and those who work in the parameter's unit
   */
  public void giResultat(long spId, NyttResultat nytt) {
    var sp = hentSp(spId);
    if (!kanGiResultat(sp)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    lager.settInn(les(sp, nytt));
  }

  /** @return whether the person behind the call may give the parameter a result */
  @Transactional(readOnly = true)
  public boolean kanGiResultat(Styringsparameter sp) {
    var naa = innlogget.naa();
    return naa.har(Roller.KOORDINATOR)
        || sp.enhet() != null
            && (naa.har(Roller.gruppe(sp.enhet(), Roller.SAKSBEHANDLER)) || naa.har(Roller.gruppe(sp.enhet(), Roller.LEDER)));
  }

  private Maal les(NyttMaal nytt, long id, long versjon) {
    var leser = new Feltleser(meldinger, "styring.felt");
    int ar = leser.ar("ar", nytt.ar());
    var kode = nummer(leser, "kode", nytt.kode());
    var tekst = leser.krevd("tekst", nytt.tekst(), 1_000);
    var brev = leser.id("brev", nytt.brev());
    brevFinnes(leser, ar, brev);
    leser.avvis();
    return new Maal(id, ar, kode, tekst, brev, null, versjon);
  }

  private Styringsparameter les(NyStyringsparameter ny, long id, long versjon) {
    var leser = new Feltleser(meldinger, "styring.felt");
    int ar = leser.ar("ar", ny.ar());
    var kode = nummer(leser, "kode", ny.kode());
    var maal = leser.krevd("maal", ny.maal(), 20);
    if (maal != null && lager.maal(ar).stream().noneMatch(m -> m.kode().equals(maal))) {
      leser.feil("maal", "feil.rapport.maalFinnesIkke", maal);
    }
    var tekst = leser.krevd("tekst", ny.tekst(), 1_000);
    var krav = leser.tekst("krav", ny.krav(), 500);
    var art = leser.valg("art", ny.art(), Art.class);
    var enhet = leser.tekst("enhet", ny.enhet(), 40);
    if (enhet != null && enheter.finn(enhet).filter(e -> e.gjelder(LocalDate.now(klokke))).isEmpty()) {
      leser.feil("enhet", "feil.oppdrag.enhet");
    }
    var kilde = leser.tekst("kilde", ny.kilde(), 300);
    var brev = leser.id("brev", ny.brev());
    brevFinnes(leser, ar, brev);
    leser.avvis();
    return new Styringsparameter(
        id, ar, kode, maal, tekst, krav, art == Art.KVALITATIV, enhet, kilde, brev, null, versjon);
  }

  /** What a parameter's result is. */
  private enum Art {
    KVANTITATIV,
    KVALITATIV
  }

  /** Whether a result is the last word. */
  private enum Status {
    FORELOPIG,
    ENDELIG
  }

  private Spresultat les(Styringsparameter sp, NyttResultat nytt) {
    var leser = new Feltleser(meldinger, "styring.felt");
    var periode = leser.valg("periode", nytt.periode(), Spresultat.Periode.class);
    var avskjaering = leser.dato("avskjaering", nytt.avskjaering(), true);
    if (avskjaering != null && avskjaering.isAfter(LocalDate.now(klokke))) {
      leser.feil("avskjaering", "feil.rapport.fremtid");
    }
    var status = leser.valg("status", nytt.status(), Status.class);
    var kilde = leser.tekst("kilde", nytt.kilde(), 300);
    var verdi = leser.tekst("verdi", nytt.verdi(), 200);
    var tekst = leser.tekst("tekst", nytt.tekst(), 4_000);
    var ikke = leser.tekst("ikkeLeverbar", nytt.ikkeLeverbar(), 1_000);
    Resultatregel.feil(sp, verdi, tekst, ikke).ifPresent(f -> leser.feil(f.felt(), f.kode()));
    leser.avvis();
    return new Spresultat(
        0, sp.id(), periode, avskjaering, verdi, tekst, status == Status.FORELOPIG, kilde, ikke, null, null, null, false);
  }

  private static String nummer(Feltleser leser, String felt, String verdi) {
    var kode = leser.krevd(felt, verdi, 20);
    if (kode != null && !kode.matches(NUMMER)) {
      leser.feil(felt, "feil.rapport.kode");
    }
    return kode;
  }

  private void brevFinnes(Feltleser leser, int ar, Long brev) {
    if (brev != null && !lager.brev(ar).containsKey(brev)) {
      leser.feil("brev", "feil.rapport.brevFinnesIkke");
    }
  }

  private static void unik(Runnable innsetting) {
    try {
      innsetting.run();
    } catch (DuplicateKeyException finnes) {
      throw new Regelbrudd(new Feltfeil("kode", "feil.rapport.kodeFinnes"));
    }
  }

  private static void gikk(BooleanSupplier endring) {
    unik(
        () -> {
          if (!endring.getAsBoolean()) {
            throw new Konflikt("feil.endretImens");
          }
        });
  }
}
