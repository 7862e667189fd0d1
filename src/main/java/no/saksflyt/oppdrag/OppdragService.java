package no.saksflyt.oppdrag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of an assignment, each in one transaction. The order they come in is the model's business. */
@Service
@Transactional
public class OppdragService {

  private final OppdragRepository oppdrag;
  private final OppdragsdelRepository deler;
  private final Versjonslager versjoner;
  private final Bestillinger bestillinger;
  private final SakService saker;
  private final Saksfrister frister;
  private final OppdragProsess prosess;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Enheter enheter;
  private final Leveringsjournal journal;
  private final Leveranser leveranser;
  private final Personer personer;
  private final Clock klokke;

  OppdragService(
      OppdragRepository oppdrag,
      OppdragsdelRepository deler,
      Versjonslager versjoner,
      Bestillinger bestillinger,
      SakService saker,
      Saksfrister frister,
      OppdragProsess prosess,
      Hendelser hendelser,
      Innlogget innlogget,
      Enheter enheter,
      Leveringsjournal journal,
      Leveranser leveranser,
      Personer personer,
      Clock klokke) {
    this.oppdrag = oppdrag;
    this.deler = deler;
    this.versjoner = versjoner;
    this.bestillinger = bestillinger;
    this.saker = saker;
    this.frister = frister;
    this.prosess = prosess;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.enheter = enheter;
    this.journal = journal;
    this.leveranser = leveranser;
    this.personer = personer;
    this.klokke = klokke;
  }

  /**
   * Registers an assignment as a case and starts its process.
   *
   * @param nytt the assignment
   * @return the new case's number
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws Regelbrudd when a field is wrong or another assignment has the number
   */
  public Saksnummer registrer(NyttOppdrag nytt) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    return opprett(nytt);
  }

  /** As {@link #registrer}; the caller has asked who may. */
  Saksnummer opprett(NyttOppdrag nytt) {
    Oppdragskontroll.kontroller(nytt, this::iBruk, LocalDate.now(klokke));
    var sak =
        saker.opprett(
            new NySak(
                OppdragType.KODE,
                nytt.tittel().strip(),
                nytt.begrenset() ? nytt.skjermetTittel().strip() : null,
                nytt.maal(),
                OppdragStatus.TIL_FORDELING.name(),
                null,
                nytt.begrenset()));
    var innhold = Handregistrert.innhold(nytt);
    oppdrag.saveAndFlush(new Oppdrag(sak.saksnummer(), Handregistrert.ar(nytt), innhold, false));
    if (nytt.begrenset()) {
      saker.slippInn(sak.saksnummer(), nytt.personer());
    }
    settFrist(sak.saksnummer(), nytt);
    leggTilDeler(sak.saksnummer(), nytt);
    versjoner.lagre(sak.saksnummer(), innhold, 0, null, null);
    if (nytt.bestilling() != null) {
      bestillinger.registrer(sak.saksnummer(), nytt.bestilling());
    }
    prosess.start(sak, false);
    return sak.saksnummer();
  }

  private boolean iBruk(NyttOppdrag nytt) {
    return nytt.nummer() == null
        ? oppdrag.findByArAndGjeldendeTittel(Handregistrert.ar(nytt), Titler.normalisert(nytt.tittel().strip())).isPresent()
        : oppdrag.existsByGjeldendeNummer(nytt.nummer());
  }

  private void settFrist(Saksnummer saksnummer, NyttOppdrag nytt) {
    var uten = nytt.fristtype() == Fristtype.INGEN;
    var oppfolging = nytt.oppfolgingsdato() == null ? LocalDate.now(klokke).plusMonths(1) : nytt.oppfolgingsdato();
    frister.sett(
        saksnummer,
        new NySaksfrist(
            Saksfrist.HELE_SAKEN, Handregistrert.fristnavn(nytt), nytt.fristtype(), nytt.frist(), uten ? oppfolging : null, null));
  }

  private void leggTilDeler(Saksnummer saksnummer, NyttOppdrag nytt) {
    var navngitte = nytt.deler().isEmpty() ? List.of(new NyttOppdrag.Del(Delregister.HELE, null)) : nytt.deler();
    int lopenr = 0;
    for (var del : navngitte) {
      var ny = deler.save(new Oppdragsdel(saksnummer.toString(), ++lopenr, del.navn().strip()));
      if (del.frist() != null) {
        var type = nytt.fristtype() == Fristtype.INGEN ? Fristtype.EKSTERN : nytt.fristtype();
        frister.sett(saksnummer, new NySaksfrist(ny.delId(), ny.navn(), type, del.frist(), null, null));
      }
    }
    OppdragsdelRepository.lesPaaNytt();
  }

  /**
   * @param saksnummer an assignment's case
   * @return the assignment
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Oppdrag hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return oppdrag
        .findById(saksnummer.toString())
        .orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  @Transactional(readOnly = true)
  public List<Oppdragsdel> deler(Saksnummer saksnummer) {
    return deler.alle(saksnummer.toString());
  }

  /**
   * @param saker assignments' cases, already known to be visible to the person
   * @return the parts of all of them, looked up together
   */
  @Transactional(readOnly = true)
  public List<Oppdragsdel> deler(Collection<Saksnummer> saker) {
    return deler.findBySaksnummerIn(saker.stream().map(Saksnummer::toString).toList());
  }

  /**
   * @param saksnummer an assignment's case
   * @param delId the part's id within it
   * @return the part
   * @throws IkkeFunnet when the assignment has no such part
   */
  @Transactional(readOnly = true)
  public Oppdragsdel del(Saksnummer saksnummer, String delId) {
    return deler(saksnummer).stream()
        .filter(del -> del.delId().equals(delId))
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.oppdrag.delFinnesIkke", delId));
  }

  /**
   * @param saksnummer an assignment's case
   * @param enhet the unit that is to own it
   * @param merknad what the coordinator tells the unit, or null
   */
  public void fordel(Saksnummer saksnummer, String enhet, String merknad) {
    var idag = LocalDate.now(klokke);
    enheter
        .finn(enhet)
        .filter(e -> e.gjelder(idag))
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("enhet", "feil.oppdrag.enhet")));
    hent(saksnummer).fordelt(merknad);
    saker.settEnhet(saksnummer, enhet, merknad);
    // Whoever is to name the owner must be able to see a restricted case.
    if (saker.hent(saksnummer).krets() != null) {
      saker.slippInn(saksnummer, personer.medRolle(Roller.LEDER, enhet).stream().map(Person::id).toList());
    }
    saker.settStatus(saksnummer, OppdragStatus.FORDELT.name());
  }

  /**
   * @param saksnummer an assignment's case
   * @param grunn why the unit is the wrong one; the coordinator reads it
   */
  public void feilEnhet(Saksnummer saksnummer, String grunn) {
    hent(saksnummer).returnert(grunn);
    saker.settEnhet(saksnummer, null, grunn);
    saker.settStatus(saksnummer, OppdragStatus.TIL_FORDELING.name());
  }

  /**
   * @param saksnummer an assignment's case
   * @param person who answers for it in the unit
   */
  public void navngi(Saksnummer saksnummer, String person) {
    saker.settEier(saksnummer, person, null);
    // A run from before assignments were planned goes straight to the work.
    var planlegges = prosess.planlegges(saksnummer);
    saker.settStatus(saksnummer, (planlegges ? OppdragStatus.PLANLEGGES : OppdragStatus.UNDER_ARBEID).name());
  }

  /** @param saksnummer an assignment's case whose plan was confirmed: the work on its parts begins */
  public void planlagt(Saksnummer saksnummer) {
    saker.settStatus(saksnummer, OppdragStatus.UNDER_ARBEID.name());
  }

  /**
   * @param saksnummer an assignment's case
   * @param delId a part
   * @param valg whether it is delivered for itself; null lets its deadline decide
   */
  public void leveresForSeg(Saksnummer saksnummer, String delId, Boolean valg) {
    var del = del(saksnummer, delId);
    if (Objects.equals(del.egenLevering(), valg)) {
      return;
    }
    del.leveresForSeg(valg);
    var type = valg == null ? "DELLEVERING_AV_FRISTEN" : valg ? "DELLEVERING_FOR_SEG" : "DELLEVERING_SAMLET";
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).til(del.navn()));
  }

  /**
   * @param saksnummer an assignment's case
   * @param delId the part that is done
   * @param resultat what came of it
   * @param lys its traffic light
   * @param begrunnelse why the light is not green, or null
   */
  public void utforDel(
      Saksnummer saksnummer, String delId, String resultat, Oppdragsdel.Trafikklys lys, String begrunnelse) {
    laas(saksnummer);
    var del = del(saksnummer, delId);
    if (del.bortfalt()) {
      throw new Konflikt("feil.oppdrag.delBortfalt", del.navn());
    }
    del.utfort(resultat, lys, begrunnelse);
    frister.alle(saksnummer).stream()
        .map(Saksfrist::referanse)
        .filter(referanse -> referanse.equals(delId) || referanse.startsWith(delId + "-"))
        .forEach(referanse -> frister.ferdig(saksnummer, referanse));
    hendelser.registrer(
        Hendelse.av(saksnummer, "DEL_UTFORT", innlogget.id()).til(del.navn()).fordi(resultat));
    if (deler(saksnummer).stream().noneMatch(Oppdragsdel::gjenstaar)) {
      saker.settStatus(saksnummer, OppdragStatus.TIL_KVALITETSSIKRING.name());
    }
  }

  /**
   * @param saksnummer an assignment's case
   * @param delIder the parts that must be worked on again
   * @param grunn why
   * @throws Regelbrudd when no part is named or one is unknown
   */
  public void returnerDeler(Saksnummer saksnummer, List<String> delIder, String grunn) {
    var kjente = deler(saksnummer).stream().filter(del -> !del.bortfalt()).toList();
    if (delIder.isEmpty() || !kjente.stream().map(Oppdragsdel::delId).toList().containsAll(delIder)) {
      throw new Regelbrudd(new Feltfeil("returDeler", "feil.oppdrag.returDeler"));
    }
    for (var del : kjente) {
      if (delIder.contains(del.delId())) {
        del.returnert(grunn);
        frister.gjenoppta(saksnummer, del.delId());
        hendelser.registrer(Hendelse.av(saksnummer, "DEL_RETURNERT", innlogget.id()).til(del.navn()).fordi(grunn));
      }
    }
    saker.settStatus(saksnummer, OppdragStatus.UNDER_ARBEID.name());
  }

  /** @param saksnummer an assignment's case that quality assurance has passed on to approval */
  public void kvalitetssikret(Saksnummer saksnummer) {
    hent(saksnummer).videre();
    saker.settStatus(saksnummer, OppdragStatus.TIL_GODKJENNING.name());
  }

  /**
   * @param saksnummer an assignment's case
   * @param grunn why it must be assured once more
   */
  public void returnerTilKvalitet(Saksnummer saksnummer, String grunn) {
    hent(saksnummer).returnert(grunn);
    saker.settStatus(saksnummer, OppdragStatus.TIL_KVALITETSSIKRING.name());
  }

  /**
   * The unit's leader approves: the delivery is approved, unless the table has said that the director is to as well.
   *
   * @param saksnummer an assignment's case
   */
  public void godkjenn(Saksnummer saksnummer) {
    var status = prosess.direktorGodkjenner(saksnummer) ? OppdragStatus.TIL_DIREKTOR : OppdragStatus.GODKJENT;
    saker.settStatus(saksnummer, status.name());
  }

  /** @param saksnummer an assignment's case that the director approves, after everybody else */
  public void godkjennSomDirektor(Saksnummer saksnummer) {
    saker.settStatus(saksnummer, OppdragStatus.GODKJENT.name());
  }

  /**
   * @param saksnummer an assignment's case
   * @param dato the day it reached the ministry, today or earlier
   * @param maate how
   * @param referanse the reference it was sent under, or null
   * @throws Regelbrudd when the day is still to come
   */
  public void lever(Saksnummer saksnummer, LocalDate dato, Leveringsmaate maate, String referanse) {
    var levering = new Levering(dato, maate, referanse);
    leveranser.lever(saksnummer, levering);
    levert(saksnummer, levering);
    journal.foer(hent(saksnummer), dato);
  }

  /**
   * @param saksnummer an assignment's case whose parts were each delivered for itself
   * @param siste how the last of them reached the ministry
   */
  void levertIDeler(Saksnummer saksnummer, Levering siste) {
    levert(saksnummer, siste);
  }

  private void levert(Saksnummer saksnummer, Levering levering) {
    hent(saksnummer).levert(levering.dato(), levering.maate(), levering.referanse());
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    saker.settStatus(saksnummer, OppdragStatus.LEVERT.name());
    hendelser.registrer(
        Hendelse.av(saksnummer, "OPPDRAG_LEVERT", innlogget.id())
            .gjelderFra(levering.dato())
            .til(levering.maate().name())
            .medKilde(levering.referanse()));
  }

  /**
   * @param saksnummer an assignment's case that comes back
   * @param igjen the parts that are due once more
   */
  void nyOmgang(Saksnummer saksnummer, List<Oppdragsdel> igjen) {
    hent(saksnummer).videre();
    igjen.forEach(Oppdragsdel::nyOmgang);
  }

  /** @param saksnummer a case registered by mistake: its number may be used again */
  void frigiNummer(Saksnummer saksnummer) {
    hent(saksnummer).frigiNummer();
  }

  /**
   * A delivered assignment that is opened again has every part to be worked on anew; a withdrawn one goes on where it was.
   *
   * @param saksnummer an ended assignment's case
   * @param grunn why it is opened again
   * @throws Konflikt when another assignment has its number by now
   */
  void gjenaapnet(Saksnummer saksnummer, String grunn) {
    var mitt = hent(saksnummer);
    if (!mitt.harNummeret() && opptatt(mitt)) {
      throw new Konflikt("feil.oppdrag.nummerIBruk", mitt.nummer() == null ? saksnummer : mitt.nummer());
    }
    var alle = deler(saksnummer);
    var ferdige = alle.stream().noneMatch(Oppdragsdel::gjenstaar);
    mitt.taNummer();
    mitt.returnert(grunn);
    frister.gjenoppta(saksnummer, Saksfrist.HELE_SAKEN);
    if (ferdige) {
      leveranser.nesteGang(
          saksnummer, frister.gjeldende(saksnummer, Saksfrist.HELE_SAKEN).map(Saksfrist::dato).orElse(null));
    }
    for (var del : alle) {
      if (ferdige && !del.bortfalt()) {
        del.returnert(grunn);
      }
      if (del.gjenstaar()) {
        frister.gjenoppta(saksnummer, del.delId());
      }
    }
  }

  private boolean opptatt(Oppdrag mitt) {
    return mitt.nummer() == null
        ? mitt.ar() != null && oppdrag.findByArAndGjeldendeTittel(mitt.ar(), mitt.normalisertTittel()).isPresent()
        : oppdrag.existsByGjeldendeNummer(mitt.nummer());
  }

  /** In the order everybody takes them in: a letter takes the case first, too. */
  private void laas(Saksnummer saksnummer) {
    saker.laas(saksnummer);
    oppdrag.laas(saksnummer.toString());
  }
}
