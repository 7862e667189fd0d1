package no.saksflyt.oppdrag.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragProsess;
import no.saksflyt.oppdrag.OppdragStatus;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of assignments: planned, begun as tasks of their owners, done. */
@Service
@Transactional
public class Tiltaksarbeid {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MAKS_TEKST = 1_000;
  private static final int MAKS_NAVN = 300;

  private final TiltakRepository rader;
  private final RisikoRepository risikoer;
  private final OppdragsplanRepository planer;
  private final OppdragProsess prosess;
  private final Planrett rett;
  private final Saksfrister frister;
  private final Personer personer;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Tiltaksarbeid(
      TiltakRepository rader,
      RisikoRepository risikoer,
      OppdragsplanRepository planer,
      OppdragProsess prosess,
      Planrett rett,
      Saksfrister frister,
      Personer personer,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.rader = rader;
    this.risikoer = risikoer;
    this.planer = planer;
    this.prosess = prosess;
    this.rett = rett;
    this.frister = frister;
    this.personer = personer;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Adds a measure or changes one that has not begun. One against a risk begins at once when the plan is confirmed already.
   *
   * @param skjema the measure
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it has begun, or somebody else changed it meanwhile
   */
  public void lagre(Saksnummer saksnummer, Tiltaksskjema skjema) {
    var sak = rett.krev(saksnummer);
    var felter = new Planfelter();
    var risiko = gjelder(saksnummer, skjema.gjelder(), felter);
    var tekst = felter.tekst("tekst", "Tiltak", skjema.tekst(), MAKS_TEKST);
    if (personer.finn(skjema.ansvarlig()).filter(Person::aktiv).isEmpty()) {
      felter.galt("ansvarlig", "feil.oppdragsplan.ansvarlig");
    }
    var frist = felter.dato("frist", "Frist", skjema.frist());
    felter.krev();
    var slag = risiko == null ? Tiltak.Slag.OPPFOLGING : Tiltak.Slag.RISIKO;
    if (slag == Tiltak.Slag.OPPFOLGING && OppdragStatus.FOLGES_OPP.name().equals(sak.status())) {
      throw new Regelbrudd(new Feltfeil("gjelder", "feil.oppdragsplan.folgesOpp"));
    }
    var rad = skjema.id() == null ? new Tiltak(saksnummer) : ikkeBegynt(saksnummer, skjema.id(), skjema.versjon());
    var foer = skjema.id() == null ? null : tekst(rad);
    rad.er(slag, risiko, tekst, skjema.ansvarlig(), frist);
    rader.saveAndFlush(rad);
    settFrist(rad);
    fortell(saksnummer, foer == null ? "TILTAK_LAGT_TIL" : "TILTAK_ENDRET", foer, tekst(rad));
    if (slag == Tiltak.Slag.RISIKO && planer.findById(saksnummer.toString()).filter(Oppdragsplan::erBekreftet).isPresent()) {
      start(sak, rad);
    }
  }

  /** @throws Konflikt when it has begun, or somebody else changed it meanwhile */
  public void fjern(Saksnummer saksnummer, long id, Long versjon) {
    rett.krev(saksnummer);
    var rad = ikkeBegynt(saksnummer, id, versjon);
    frister.ferdig(saksnummer, rad.referanse());
    rader.delete(rad);
    rader.flush();
    fortell(saksnummer, "TILTAK_FJERNET", tekst(rad), null);
  }

  /** @return the measure with the reference, if the case has it */
  @Transactional(readOnly = true)
  public Optional<Tiltak> finn(Saksnummer saksnummer, String referanse) {
    return alle(saksnummer).stream().filter(rad -> rad.referanse().equals(referanse)).findFirst();
  }

  /** @return the measures of the case, the first day first */
  @Transactional(readOnly = true)
  public List<Tiltak> alle(Saksnummer saksnummer) {
    return rader.findBySaksnummerOrderByFristAscIdAsc(saksnummer.toString());
  }

  /** @return the follow-ups nobody has done yet */
  @Transactional(readOnly = true)
  public List<Tiltak> aapneOppfolginger(Saksnummer saksnummer) {
    return alle(saksnummer).stream()
        .filter(rad -> rad.slag() == Tiltak.Slag.OPPFOLGING && rad.utfort() == null)
        .toList();
  }

  /**
   * @param saker cases already known to be visible to the person
   * @return the texts of their measures by the reference, case by case
   */
  @Transactional(readOnly = true)
  public Map<Saksnummer, Map<String, String>> navn(Collection<Saksnummer> saker) {
    return rader.findBySaksnummerIn(saker.stream().map(Saksnummer::toString).toList()).stream()
        .collect(Collectors.groupingBy(Tiltak::sak, Collectors.toMap(Tiltak::referanse, Tiltak::tekst)));
  }

  /**
   * @param referanse the measure
   * @param dato the day it was done, today or earlier
   * @param resultat what came of it
   * @throws Regelbrudd when the day is still to come
   */
  public void utfort(Saksnummer saksnummer, String referanse, LocalDate dato, String resultat) {
    var rad = finn(saksnummer, referanse).orElseThrow(() -> new IkkeFunnet("feil.oppdragsplan.finnesIkke"));
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("utfortDato", "feil.oppdragslop.framtid"));
    }
    rad.utfort(dato, resultat);
    frister.ferdig(saksnummer, referanse);
    hendelser.registrer(
        Hendelse.av(saksnummer, "TILTAK_UTFORT", innlogget.id()).gjelderFra(dato).til(rad.tekst()).fordi(resultat));
  }

  /** Gives the owners of the measures against risks their tasks. */
  void startRisikotiltak(Sak sak) {
    alle(sak.saksnummer()).stream()
        .filter(rad -> rad.slag() == Tiltak.Slag.RISIKO && !rad.startet() && rad.utfort() == null)
        .forEach(rad -> start(sak, rad));
  }

  /** The model gives the owners of the follow-ups their tasks: from now on their plan stands. */
  boolean startOppfolging(Saksnummer saksnummer) {
    var aapne = aapneOppfolginger(saksnummer);
    aapne.forEach(Tiltak::start);
    return !aapne.isEmpty();
  }

  /** A case that is opened again plans what was not done anew. */
  void stanset(Saksnummer saksnummer) {
    alle(saksnummer).stream().filter(rad -> rad.utfort() == null).forEach(
        rad -> {
          rad.stanset();
          frister.gjenoppta(saksnummer, rad.referanse());
        });
  }

  private void start(Sak sak, Tiltak rad) {
    rad.start();
    rader.flush();
    prosess.startTiltak(sak, rad.referanse());
  }

  private void settFrist(Tiltak rad) {
    var navn = rad.tekst().length() <= MAKS_NAVN ? rad.tekst() : rad.tekst().substring(0, MAKS_NAVN - 1) + "…";
    frister.fastsett(
        rad.sak(), new NySaksfrist(rad.referanse(), navn, Fristtype.INTERN, rad.frist(), null, null));
  }

  /** @return the risk, or null for a follow-up */
  private Long gjelder(Saksnummer saksnummer, String gjelder, Planfelter felter) {
    if (Tiltaksskjema.OPPFOLGING.equals(gjelder)) {
      return null;
    }
    var funnet =
        risikoer.findBySaksnummerOrderById(saksnummer.toString()).stream()
            .map(Risiko::id)
            .filter(id -> id.toString().equals(gjelder))
            .findFirst();
    if (funnet.isEmpty()) {
      felter.galt("gjelder", "feil.oppdragsplan.gjelder");
    }
    return funnet.orElse(null);
  }

  private Tiltak ikkeBegynt(Saksnummer saksnummer, long id, Long versjon) {
    var rad = Planrad.iSaken(rader.findById(id), saksnummer);
    if (rad.startet() || rad.utfort() != null) {
      throw new Konflikt("feil.oppdragsplan.begynt");
    }
    return Planrad.uendret(rad, versjon);
  }

  private String tekst(Tiltak rad) {
    return rad.tekst() + ": " + personer.navn(rad.ansvarlig()) + ", " + DATO.format(rad.frist());
  }

  private void fortell(Saksnummer saksnummer, String type, String foer, String etter) {
    hendelser.registrer(Hendelse.av(saksnummer, type, innlogget.id()).fra(foer).til(etter));
  }
}
