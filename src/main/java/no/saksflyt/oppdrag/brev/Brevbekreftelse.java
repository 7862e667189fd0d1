package no.saksflyt.oppdrag.brev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.Brevkilde;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was read in a file and corrected by a person: all of it, or nothing. */
@Service
@Transactional
public class Brevbekreftelse {

  private final SakService saker;
  private final BrevService brev;
  private final Brevlager lager;
  private final Brevregister register;
  private final Brevplanlegger planlegger;
  private final Oppdragsversjoner versjoner;
  private final Saksrelasjoner relasjoner;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Brevbekreftelse(
      SakService saker,
      BrevService brev,
      Brevlager lager,
      Brevregister register,
      Brevplanlegger planlegger,
      Oppdragsversjoner versjoner,
      Saksrelasjoner relasjoner,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.saker = saker;
    this.brev = brev;
    this.lager = lager;
    this.register = register;
    this.planlegger = planlegger;
    this.versjoner = versjoner;
    this.relasjoner = relasjoner;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * @param saksnummer the case of a letter that waits for confirmation
   * @return what confirming it now would do
   */
  @Transactional(readOnly = true)
  public Brevplan plan(Saksnummer saksnummer) {
    return planlegger.plan(brev.hent(saksnummer));
  }

  /**
   * @param saksnummer a letter's case
   * @return what it did; empty lists before it is confirmed
   */
  @Transactional(readOnly = true)
  public Bekreftelse virkning(Saksnummer saksnummer) {
    brev.hent(saksnummer);
    return Bekreftelse.av(register.virkninger(saksnummer));
  }

  /**
   * Registers the letters of a file, makes and changes the assignments they name, and writes the appropriations. Part of
   * completing the task {@code bekreftBrev}; whatever fails leaves nothing.
   *
   * @param saksnummer the case of a letter that waits for confirmation
   * @return what was made and changed
   * @throws Konflikt when it is confirmed or laid aside already
   * @throws Regelbrudd when a question that must be answered is not, or an assignment breaks a rule, each naming its reading
   */
  public Bekreftelse bekreft(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    lager.laas();
    var lesing = brev.hent(saksnummer);
    if (!lesing.venter()) {
      throw new Konflikt("feil.brevmottak.avgjort");
    }
    var plan = planlegger.plan(lesing);
    krevAvklart(plan);
    var saken = new HashMap<String, Saksnummer>();
    var id = new HashMap<Integer, Long>();
    for (var ett : plan.brev()) {
      if (ett.gjelder()) {
        id.put(ett.brev().lopenr(), registrer(saksnummer, ett));
        plan.steg().stream()
            .filter(s -> s.brev() == ett.brev().lopenr() && s.skrives())
            .forEach(s -> saken.put(s.nokkel(), utfor(s, ett, id.get(ett.brev().lopenr()), saken.get(s.nokkel()))));
      }
    }
    bevilg(plan, id);
    erstatt(plan, id);
    tilknytt(lesing.utkast(), plan, saken);
    var gjort = Bekreftelse.av(register.virkninger(saksnummer));
    lager.avgjor(saksnummer, Brevtilstand.BEKREFTET, null);
    saker.settStatus(saksnummer, Brevstatus.BEKREFTET.name());
    hendelser.registrer(Hendelse.av(saksnummer, "BREV_BEKREFTET", innlogget.id()).til(oppsummering(gjort)));
    return gjort;
  }

  private String oppsummering(Bekreftelse gjort) {
    return meldinger.tekst(
        "brevmottak.bekreftet.oppsummering", gjort.opprettet().size(), gjort.endret().size(), gjort.uendret().size());
  }

  private static void krevAvklart(Brevplan plan) {
    if (!plan.stoppere().isEmpty()) {
      throw new Regelbrudd(
          plan.stoppere().stream()
              .map(s -> new Feltfeil(s.punkt().toString(), s.kode(), s.argumenter().toArray()))
              .toList());
    }
  }

  private long registrer(Saksnummer saksnummer, Brevplan.Brevsteg ett) {
    long id = register.settInn(saksnummer, planlegger.direktorat(), ett);
    if (ett.registrert() != null) {
      register.erstatt(ett.registrert(), id);
    }
    return id;
  }

  private Saksnummer utfor(Brevplan.Oppdragssteg steg, Brevplan.Brevsteg ett, long brevId, Saksnummer laget) {
    var kilde = new Brevkilde(brevId, ett.navn(), ett.brev().dato(), ett.brev().referanse());
    try {
      var sak = steg.sak() != null ? steg.sak() : laget;
      if (steg.slag() == Brevplan.Slag.NY) {
        sak = versjoner.registrer(steg.etter(), kilde, steg.manglerOriginal());
      } else {
        versjoner.nyVersjon(sak, steg.etter(), kilde);
        if (steg.finnerOriginal()) {
          versjoner.opprinneligBrevFunnet(sak);
        }
      }
      register.virket(brevId, sak, steg.nummer(), steg.slag());
      return sak;
    } catch (Regelbrudd brudd) {
      throw medSted(brudd, steg);
    }
  }

  /** What is wrong is told with the assignment it is wrong in. */
  private Regelbrudd medSted(Regelbrudd brudd, Brevplan.Oppdragssteg steg) {
    var hvilket = Stream.of(steg.nummer(), steg.tittel()).filter(Objects::nonNull).findFirst().orElse("");
    return new Regelbrudd(
        brudd.feil().stream()
            .map(f -> new Feltfeil(steg.punkter().get(0).toString(), "feil.brevmottak.iOppdrag", hvilket, meldinger.tekst(f)))
            .toList());
  }

  private void bevilg(Brevplan plan, Map<Integer, Long> id) {
    for (var steg : plan.bevilgninger()) {
      if (!steg.utelatt()) {
        var ett = plan.brev().stream().filter(b -> b.brev().lopenr() == steg.lest().brev()).findFirst().orElseThrow();
        register.settInn(id.get(ett.brev().lopenr()), ett.brev().ar(), steg.lest(), steg.forventetOre());
      }
    }
  }

  private void erstatt(Brevplan plan, Map<Integer, Long> id) {
    for (var erstatning : plan.erstatninger()) {
      var nytt = id.get(erstatning.brev());
      Stream.of(erstatning.registrert(), erstatning.iFilen() == null ? null : id.get(erstatning.iFilen()))
          .filter(gammelt -> gammelt != null && !gammelt.equals(nytt))
          .forEach(gammelt -> register.erstatt(gammelt, nytt));
    }
  }

  private void tilknytt(Brevutkast utkast, Brevplan plan, Map<String, Saksnummer> saken) {
    for (var steg : plan.steg()) {
      var fra = saken.get(steg.nokkel());
      for (var punkt : fra == null ? List.<Punkt>of() : steg.punkter()) {
        for (var tilknytning : utkast.valg(punkt).relasjoner()) {
          tilknytt(punkt, fra, tilknytning, saken);
        }
      }
    }
  }

  private void tilknytt(Punkt punkt, Saksnummer fra, Brevvalg.Tilknytning tilknytning, Map<String, Saksnummer> saken) {
    var til =
        Optional.ofNullable(saken.get(tilknytning.nummer()))
            .or(() -> versjoner.finn(tilknytning.nummer()))
            .orElseThrow(
                () -> new Regelbrudd(new Feltfeil(punkt.toString(), "feil.brevmottak.ukjentNummer", tilknytning.nummer())));
    var finnes =
        relasjoner.alle(fra).stream().anyMatch(r -> r.saksnummer().equals(til) && r.type() == tilknytning.type());
    if (!finnes && !fra.equals(til)) {
      relasjoner.leggTil(fra, til, tilknytning.type());
    }
  }
}
