package no.saksflyt.tilskudd.behandling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.BlittInhabil;
import no.saksflyt.vedtak.Habilitet;
import no.saksflyt.vedtak.Habilitetsregel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who assesses an application: named by whoever answers for the scheme, and out as soon as disqualified, points and all. */
@Service
@Transactional
public class Vurderere {

  private static final int MAKS_GRUNN = 2_000;

  private final Vurderingslager lager;
  private final SoknadsbehandlingProsess prosess;
  private final Habilitetsregel habilitet;
  private final Personer personer;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  Vurderere(
      Vurderingslager lager,
      SoknadsbehandlingProsess prosess,
      Habilitetsregel habilitet,
      Personer personer,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.lager = lager;
    this.prosess = prosess;
    this.habilitet = habilitet;
    this.personer = personer;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return everybody who was named, those who left too, in the order they were named
   */
  @Transactional(readOnly = true)
  public List<Vurderer> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.alle(saksnummer);
  }

  /** @return how many are still to be named before there are two who count or will */
  @Transactional(readOnly = true)
  public int mangler(Saksnummer saksnummer) {
    var med = alle(saksnummer).stream().filter(v -> v.utgaatt() == null).count();
    return (int) Math.max(0, Poengregning.MINST_VURDERERE - med);
  }

  /**
   * @param saksnummer an application's case the person may see
   * @return those who can be named: they handle applications, are not disqualified, may see the case, and have not been named before
   */
  @Transactional(readOnly = true)
  public List<Person> kandidater(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    var alt = lager.alle(saksnummer).stream().map(Vurderer::person).collect(Collectors.toSet());
    var kretsen = sak.krets() == null ? null : Set.copyOf(saker.medlemmer(saksnummer));
    return personer.medRolle(Roller.TILSKUDDSBEHANDLER, null).stream()
        .filter(p -> !alt.contains(p.id()))
        .filter(p -> kretsen == null || kretsen.contains(p.id()))
        .filter(p -> habilitet.grad(saksnummer, p.id()) != Habilitet.Grad.UTE)
        .toList();
  }

  /**
   * Names those who are still missing.
   *
   * @param saksnummer the case of an application that is to be assessed
   * @param forste one of them
   * @param andre another; null where only one is missing
   * @throws Regelbrudd naming every field that is wrong
   */
  public void oppnevn(Saksnummer saksnummer, String forste, String andre) {
    var nye = new ArrayList<String>();
    nye.add(forste);
    if (andre != null && !andre.isBlank()) {
      nye.add(andre);
    }
    // A case that was opened again has its assessors already: one more is named then.
    int trengs = Math.max(1, mangler(saksnummer));
    var feil = new ArrayList<Feltfeil>();
    kontroller(saksnummer, "forsteVurderer", forste, feil);
    if (nye.size() > 1) {
      kontroller(saksnummer, "andreVurderer", andre, feil);
    }
    if (nye.size() != trengs) {
      feil.add(new Feltfeil("andreVurderer", trengs == 1 ? "feil.soknad.enVurderer" : "feil.soknad.toVurderere"));
    } else if (new HashSet<>(nye).size() != nye.size()) {
      feil.add(new Feltfeil("andreVurderer", "feil.soknad.sammeVurderer"));
    }
    krev(feil);
    nye.forEach(person -> settInn(saksnummer, person, false));
  }

  /**
   * Names one more, where two were too far apart.
   *
   * @param saksnummer the case of an application that needs a third assessor
   * @param person whom
   * @throws Regelbrudd when the person cannot be named
   */
  public void oppnevnTredje(Saksnummer saksnummer, String person) {
    var feil = new ArrayList<Feltfeil>();
    kontroller(saksnummer, "tredjeVurderer", person, feil);
    krev(feil);
    settInn(saksnummer, person, true);
  }

  private void kontroller(Saksnummer saksnummer, String felt, String person, List<Feltfeil> feil) {
    if (kandidater(saksnummer).stream().noneMatch(p -> p.id().equals(person))) {
      feil.add(new Feltfeil(felt, "feil.soknad.vurderer", Objects.toString(person, "")));
    }
  }

  private static void krev(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private void settInn(Saksnummer saksnummer, String person, boolean tredje) {
    lager.oppnevn(saksnummer, lager.alle(saksnummer).size() + 1, person, tredje, innlogget.id());
    hendelser.registrer(
        Hendelse.av(saksnummer, tredje ? "VURDERER_TREDJE" : "VURDERER_OPPNEVNT", innlogget.id()).til(personer.navn(person)));
  }

  /**
   * Lets somebody go who will not get to it. Whoever has delivered stays: points are not taken out because they are not liked.
   *
   * @param saksnummer the case of an application that is being assessed
   * @param id a {@link Vurderer}'s id
   * @param grunn why, 1 to 2 000 characters
   * @throws no.saksflyt.felles.IkkeTillatt unless the person answers for schemes
   * @throws Regelbrudd when the reason is missing or too long
   * @throws Konflikt when the assessment is delivered, or the person has left already
   */
  public void slipp(Saksnummer saksnummer, long id, String grunn) {
    innlogget.krev(Roller.ORDNINGSEIER);
    var vurderer =
        alle(saksnummer).stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn-" + id, "feil.felt.mangler", "Grunn"));
    }
    if (grunn.length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn-" + id, "feil.felt.forLang", "Grunn", MAKS_GRUNN));
    }
    if (!vurderer.gjenstaar()) {
      throw new Konflikt("feil.soknad.levert");
    }
    utgaa(saksnummer, vurderer, grunn.strip());
  }

  /** The points of whoever is disqualified are out from this moment; the model asks for another where too few are left. */
  @EventListener
  public void inhabil(BlittInhabil hvem) {
    lager.alle(hvem.saksnummer()).stream()
        .filter(v -> v.person().equals(hvem.person()) && v.utgaatt() == null)
        .findFirst()
        .ifPresent(vurderer -> utgaa(hvem.saksnummer(), vurderer, meldinger.tekst("soknadsbehandling.vurderer.inhabil")));
  }

  private void utgaa(Saksnummer saksnummer, Vurderer vurderer, String grunn) {
    lager.utgaa(vurderer.id(), grunn);
    hendelser.registrer(
        Hendelse.av(saksnummer, "VURDERER_UTGAATT", innlogget.id()).fra(personer.navn(vurderer.person())).fordi(grunn));
    if (vurderer.levert() == null) {
      prosess.vurderingUtgaar(saksnummer, vurderer.id());
    } else {
      prosess.vurdererUtgaatt(saksnummer);
    }
  }
}
