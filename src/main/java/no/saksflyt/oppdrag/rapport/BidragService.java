package no.saksflyt.oppdrag.rapport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit writes for a report: kept as it is written, finished without holes. */
@Service
@Transactional
public class BidragService {

  private final Bidragslager lager;
  private final Rapporter rapporter;
  private final Styringslager styring;
  private final SakService saker;
  private final Enheter enheter;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  BidragService(
      Bidragslager lager,
      Rapporter rapporter,
      Styringslager styring,
      SakService saker,
      Enheter enheter,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.rapporter = rapporter;
    this.styring = styring;
    this.saker = saker;
    this.enheter = enheter;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a report's case
   * @return what each unit contributes
   * @throws IkkeFunnet when there is no such report or it is not for this person
   */
  @Transactional(readOnly = true)
  public List<Bidrag> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.alle(saksnummer);
  }

  /**
   * @param saksnummer a report's case
   * @param enhet a unit
   * @return what it contributes
   * @throws IkkeFunnet when it has nothing to write there
   */
  @Transactional(readOnly = true)
  public Bidrag hent(Saksnummer saksnummer, String enhet) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer, enhet).orElseThrow(() -> new IkkeFunnet("feil.rapport.finnesIkke"));
  }

  /** @return whether the person behind the call may write for the unit */
  @Transactional(readOnly = true)
  public boolean kanSkrive(Bidrag bidrag) {
    var naa = innlogget.naa();
    // A unit that has closed since it was asked has its successor write.
    var enhet = enheter.arbeidende(bidrag.enhet());
    return naa.har(Roller.gruppe(enhet, Roller.SAKSBEHANDLER)) || naa.har(Roller.gruppe(enhet, Roller.LEDER));
  }

  /** @return whether the person behind the call may finish it: the task is the caseworkers', a leader only writes with them */
  @Transactional(readOnly = true)
  public boolean kanFullfore(Bidrag bidrag) {
    return innlogget.naa().har(Roller.gruppe(enheter.arbeidende(bidrag.enhet()), Roller.SAKSBEHANDLER));
  }

  /**
   * Keeps what is written so far.
   *
   * @param saksnummer a report's case
   * @param enhet the unit
   * @param versjon the version that was looked at
   * @param skrevet the points as they are written; those left out stay as they are
   * @throws Konflikt when a colleague wrote meanwhile, or the contribution is finished
   * @throws Regelbrudd naming every field that cannot be kept
   */
  public void lagre(Saksnummer saksnummer, String enhet, long versjon, List<Rapportpunkt> skrevet) {
    var bidrag = hent(saksnummer, enhet);
    if (!kanSkrive(bidrag)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (!bidrag.aapent()) {
      throw new Konflikt("feil.rapport.bidragLevert");
    }
    var feil = skrevet.stream().flatMap(p -> Punktkontroll.feil(p, meldinger).stream()).toList();
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    var kjente = bidrag.punkter().stream().collect(Collectors.toMap(BidragService::nokkel, Function.identity()));
    var endret = skrevet.stream().filter(p -> kjente.containsKey(nokkel(p)) && !p.equals(kjente.get(nokkel(p)))).toList();
    if (!lager.ta(bidrag, versjon)) {
      throw new Konflikt("feil.endretImens");
    }
    endret.forEach(p -> lager.skriv(saksnummer, p));
  }

  /**
   * Finishes a contribution. Results of steering parameters are kept for good from now on.
   *
   * @param saksnummer a report's case
   * @param enhet the unit
   * @param ingenting why there is nothing to tell of what is still empty, or null when everything is written
   * @throws Regelbrudd naming every hole, when no reason is given for them
   */
  public void fullfor(Saksnummer saksnummer, String enhet, String ingenting) {
    // The last two units to finish at the same moment must not each see the other as missing.
    saker.laas(saksnummer);
    var bidrag = hent(saksnummer, enhet);
    if (!bidrag.aapent()) {
      throw new Konflikt("feil.rapport.bidragLevert");
    }
    var hull = hull(bidrag);
    if (!hull.isEmpty() && (ingenting == null || ingenting.isBlank())) {
      throw new Regelbrudd(hull.stream().map(h -> new Feltfeil("bidrag", "feil.rapport.hull", h)).toList());
    }
    lager.levert(bidrag, hull.isEmpty() ? null : ingenting.strip());
    gi(rapporter.hent(saksnummer), bidrag);
    hendelser.registrer(
        Hendelse.av(saksnummer, "RAPPORTBIDRAG_LEVERT", innlogget.id()).til(enheter.navn(enhet)).fordi(hull.isEmpty() ? null : ingenting));
    if (lager.alle(saksnummer).stream().noneMatch(Bidrag::aapent)) {
      saker.settStatus(saksnummer, Rapportstatus.SAMMENSTILLES.name());
    }
  }

  /** @return the names of the points that are still empty */
  @Transactional(readOnly = true)
  public List<String> hull(Bidrag bidrag) {
    return hull(bidrag, navn(bidrag));
  }

  /**
   * @param navn what {@link #navn} has told
   * @return the names of the points that are still empty
   */
  public static List<String> hull(Bidrag bidrag, Map<String, String> navn) {
    return bidrag.punkter().stream().filter(Rapportpunkt::hull).map(p -> navn.get(p.ref())).toList();
  }

  /** @return the names of what the contribution is about, by reference */
  @Transactional(readOnly = true)
  public Map<String, String> navn(Bidrag bidrag) {
    var navn = new HashMap<>(lager.titler(refene(bidrag, Rapportpunkt.Slag.OPPDRAG)));
    styring.parametere(rapporter.hent(bidrag.saksnummer()).ar()).forEach(sp -> navn.put(String.valueOf(sp.id()), sp.navn()));
    bidrag.punkter().forEach(p -> navn.putIfAbsent(p.ref(), p.ref()));
    return navn;
  }

  private static List<String> refene(Bidrag bidrag, Rapportpunkt.Slag slag) {
    return bidrag.punkter().stream().filter(p -> p.slag() == slag).map(Rapportpunkt::ref).toList();
  }

  /**
   * @param saker reports' cases, already known to be visible to the person
   * @return the names of the units that write for them, by case
   */
  @Transactional(readOnly = true)
  public Map<Saksnummer, Map<String, String>> enhetene(Collection<Saksnummer> saker) {
    var navn = enheter.alle().stream().collect(Collectors.toMap(Enhet::id, Enhet::navn));
    var svar = new HashMap<Saksnummer, Map<String, String>>();
    lager.enheter(saker)
        .forEach((sak, ider) -> svar.put(sak, ider.stream().collect(Collectors.toMap(id -> id, id -> navn.getOrDefault(id, id)))));
    return svar;
  }

  private static String nokkel(Rapportpunkt punkt) {
    return punkt.slag() + punkt.ref();
  }

  /** A result that says the same as the last one of the period is no new result. */
  private void gi(Rapport rapport, Bidrag bidrag) {
    var gitt = new ArrayList<Long>();
    for (var punkt : bidrag.punkter()) {
      if (punkt.slag() == Rapportpunkt.Slag.SP && !punkt.hull()) {
        gitt.add(Long.parseLong(punkt.ref()));
      }
    }
    var har = styring.resultater(gitt, klokke.instant());
    for (var punkt : bidrag.punkter()) {
      if (punkt.slag() == Rapportpunkt.Slag.SP && !punkt.hull()) {
        var id = Long.parseLong(punkt.ref());
        var nytt = resultat(rapport, id, punkt);
        if (siste(har.getOrDefault(id, List.of()), nytt).filter(gammelt -> likt(gammelt, nytt)).isEmpty()) {
          styring.settInn(nytt);
        }
      }
    }
  }

  private static Optional<Spresultat> siste(List<Spresultat> alle, Spresultat nytt) {
    return alle.stream()
        .filter(r -> !r.korrigert() && r.periode() == nytt.periode() && r.avskjaering().equals(nytt.avskjaering()))
        .findFirst();
  }

  private static boolean likt(Spresultat a, Spresultat b) {
    return Objects.equals(a.verdi(), b.verdi())
        && Objects.equals(a.tekst(), b.tekst())
        && a.forelopig() == b.forelopig()
        && Objects.equals(a.kilde(), b.kilde())
        && Objects.equals(a.ikkeLeverbar(), b.ikkeLeverbar());
  }

  private static Spresultat resultat(Rapport rapport, long id, Rapportpunkt punkt) {
    return new Spresultat(
        0,
        id,
        rapport.slag().periode(),
        rapport.avskjaering(),
        punkt.verdi(),
        punkt.tekst(),
        punkt.forelopig(),
        punkt.kilde(),
        punkt.ikkeLeverbar(),
        null,
        null,
        rapport.saksnummer().toString(),
        false);
  }
}
