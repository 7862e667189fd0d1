package no.saksflyt.oppdrag.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duties to report, kept by the coordinator, and each time they come round. */
@Service
@Transactional
public class Rapportplikter {

  private static final int MAKS_DAGER = 400;
  private static final int FORSTE_AR = 2000;
  private static final int SISTE_AR = 2100;

  private final Pliktlager lager;
  private final Rapportlager rapporter;
  private final Forekomster forekomster;
  private final RapportService service;
  private final Utvalgskontroll utvalg;
  private final Saksavslutning avslutning;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  Rapportplikter(
      Pliktlager lager,
      Rapportlager rapporter,
      Forekomster forekomster,
      RapportService service,
      Utvalgskontroll utvalg,
      Saksavslutning avslutning,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.lager = lager;
    this.rapporter = rapporter;
    this.forekomster = forekomster;
    this.service = service;
    this.utvalg = utvalg;
    this.avslutning = avslutning;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * One time a duty comes round, and what became of it.
   *
   * @param forekomst when
   * @param rapport the report, or null while no work on it has begun
   * @param utelatt why it is skipped, or null
   */
  public record Gang(Forekomst forekomst, Rapport rapport, Utelatelse utelatt) {

    /** @return whether it can be begun, or skipped */
    public boolean aapen() {
      return rapport == null && utelatt == null;
    }
  }

  /** @return every duty, in the order they were entered */
  @Transactional(readOnly = true)
  public List<Rapportplikt> alle() {
    return lager.alle();
  }

  /** @throws IkkeFunnet when there is no such duty */
  @Transactional(readOnly = true)
  public Rapportplikt hent(long id) {
    return lager.finn(id).orElseThrow(() -> new IkkeFunnet("feil.rapport.finnesIkke"));
  }

  /**
   * @param ar the year reported on
   * @return each time a duty comes round in it, by the day of delivery; those on call as they were asked for
   */
  @Transactional(readOnly = true)
  public List<Gang> ganger(int ar) {
    var startet =
        rapporter.i(ar).stream().collect(Collectors.toMap(r -> List.of(r.pliktId(), (long) r.periode()), r -> r));
    var utelatt =
        lager.utelatelser(ar).stream().collect(Collectors.toMap(u -> List.of(u.pliktId(), (long) u.periode()), u -> u));
    var ganger = new ArrayList<Gang>();
    for (var plikt : lager.alle()) {
      for (var en : forekomster.i(plikt, ar)) {
        var nokkel = List.of(plikt.id(), (long) en.periode());
        if (plikt.viser(en) || startet.containsKey(nokkel)) {
          ganger.add(new Gang(en, startet.get(nokkel), utelatt.get(nokkel)));
        }
      }
      if (plikt.rytme() == Rytme.OPPFORDRING) {
        startet.values().stream()
            .filter(r -> r.pliktId() == plikt.id())
            .map(r -> new Gang(forekomster.paaOppfordring(plikt, r.periode(), r.avskjaering(), r.leveringsdag()), r, null))
            .forEach(ganger::add);
      }
    }
    ganger.sort(Comparator.comparing(g -> g.forekomst().levering()));
    return ganger;
  }

  /**
   * @param ny a duty to add
   * @throws Regelbrudd naming every field that is wrong
   */
  public void settInn(NyRapportplikt ny) {
    innlogget.krev(Roller.KOORDINATOR);
    var plikt = les(ny, 0, 0);
    unik(() -> lager.settInn(plikt));
  }

  /**
   * Changes a duty; reports whose work has begun stay as they are.
   *
   * @param id a duty
   * @param versjon the version that was looked at
   * @param ny what it is to be
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when somebody else changed it meanwhile
   */
  public void endre(long id, long versjon, NyRapportplikt ny) {
    innlogget.krev(Roller.KOORDINATOR);
    hent(id);
    var plikt = les(ny, id, versjon);
    unik(
        () -> {
          if (!lager.endre(plikt)) {
            throw new Konflikt("feil.endretImens");
          }
        });
  }

  /**
   * Begins the work on a report.
   *
   * @param pliktId the duty
   * @param ar the year reported on
   * @param periode which time in the year
   * @return its case; the one it already has when somebody was first
   * @throws Konflikt when the delivery is skipped
   */
  public Saksnummer start(long pliktId, int ar, int periode) {
    innlogget.krev(Roller.KOORDINATOR);
    return startet(finn(pliktId, ar, periode));
  }

  /** Begins without a person behind it. */
  Saksnummer startet(Forekomst forekomst) {
    lager.laas(forekomst.plikt().id());
    var har = rapporter.startet(forekomst.plikt().id(), forekomst.ar(), forekomst.periode());
    if (har.isPresent()) {
      return har.get();
    }
    if (lager.erUtelatt(forekomst.plikt().id(), forekomst.ar(), forekomst.periode())) {
      throw new Konflikt("feil.rapport.utelatt");
    }
    return service.start(forekomst);
  }

  /**
   * Begins the work on a report the ministry asks for.
   *
   * @param pliktId a duty on call
   * @param avskjaering the last day it counts
   * @param levering the day the ministry wants it
   * @return its case; the one it already has when it was begun for the same two days
   * @throws Regelbrudd naming every field that is wrong
   */
  public Saksnummer startPaaOppfordring(long pliktId, String avskjaering, String levering) {
    innlogget.krev(Roller.KOORDINATOR);
    var plikt = hent(pliktId);
    var leser = new Feltleser(meldinger, "rapport.felt");
    var fra = leser.dato("avskjaering", avskjaering, true);
    var til = leser.dato("levering", levering, true);
    if (fra != null && til != null && til.isBefore(fra)) {
      leser.feil("levering", "feil.rapport.leveringFor");
    }
    if (plikt.rytme() != Rytme.OPPFORDRING) {
      leser.feil("avskjaering", "feil.rapport.harRytme");
    }
    leser.avvis();
    lager.laas(pliktId);
    var har =
        rapporter.i(fra.getYear()).stream()
            .filter(r -> r.pliktId() == pliktId && r.avskjaering().equals(fra) && r.leveringsdag().equals(til))
            .findFirst();
    if (har.isPresent()) {
      return har.get().saksnummer();
    }
    return service.start(forekomster.paaOppfordring(plikt, rapporter.neste(pliktId, fra.getYear()), fra, til));
  }

  /**
   * Skips a delivery. The ministry has to have said so; work that has begun ends.
   *
   * @param pliktId the duty
   * @param ar the year reported on
   * @param periode which time in the year
   * @param grunn why
   * @param referanse the reference of the ministry's word
   * @param dato the day the ministry said so
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it is delivered, or skipped already
   */
  public void utelat(long pliktId, int ar, int periode, String grunn, String referanse, String dato) {
    innlogget.krev(Roller.KOORDINATOR);
    finn(pliktId, ar, periode);
    var leser = new Feltleser(meldinger, "rapport.felt");
    var hvorfor = leser.krevd("grunn", grunn, 2_000);
    var under = leser.krevd("referanse", referanse, 200);
    var dag = leser.dato("dato", dato, true);
    if (dag != null && dag.isAfter(LocalDate.now(klokke))) {
      leser.feil("dato", "feil.rapport.fremtid");
    }
    leser.avvis();
    lager.laas(pliktId);
    var startet = rapporter.startet(pliktId, ar, periode);
    if (lager.erUtelatt(pliktId, ar, periode) || startet.flatMap(rapporter::finn).filter(r -> r.levert() != null).isPresent()) {
      throw new Konflikt("feil.rapport.begynt");
    }
    lager.utelat(new Utelatelse(pliktId, ar, periode, hvorfor, under, dag));
    startet.ifPresent(sak -> avslutning.trekk(sak, hvorfor));
  }

  private Forekomst finn(long pliktId, int ar, int periode) {
    if (ar < FORSTE_AR || ar > SISTE_AR) {
      throw new IkkeFunnet("feil.rapport.finnesIkke");
    }
    return ganger(ar).stream()
        .map(Gang::forekomst)
        .filter(f -> f.plikt().id() == pliktId && f.periode() == periode)
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.rapport.finnesIkke"));
  }

  private Rapportplikt les(NyRapportplikt ny, long id, long versjon) {
    var leser = new Feltleser(meldinger, "rapport.felt");
    var kalender =
        ny.kalendertype() == null || ny.kalendertype().isBlank()
            ? null
            : leser.valg("kalendertype", ny.kalendertype(), Kalendertype.class);
    var fra = leser.dato("gjelderFra", ny.gjelderFra(), true);
    var til = leser.dato("gjelderTil", ny.gjelderTil(), false);
    if (fra != null && til != null && til.isBefore(fra)) {
      leser.feil("gjelderTil", "feil.rapport.tilFor");
    }
    var plikt =
        new Rapportplikt(
            id,
            leser.krevd("navn", ny.navn(), 200),
            leser.valg("slag", ny.slag(), Rapportslag.class),
            leser.valg("rytme", ny.rytme(), Rytme.class),
            kalender,
            leser.tall("avskjaeringDager", ny.avskjaeringDager(), -366, MAKS_DAGER),
            leser.tall("leveringDager", ny.leveringDager(), 0, MAKS_DAGER),
            leser.tall("startDager", ny.startDager(), 0, MAKS_DAGER),
            leser.krevd("mottakere", ny.mottakere(), 1_000),
            leser.tekst("maal", ny.maal(), 500),
            leser.tekst("sp", ny.sp(), 500),
            leser.tekst("oppdrag", ny.oppdrag(), 2_000),
            "true".equals(ny.selvstart()),
            fra,
            til,
            versjon);
    utvalg.feil(plikt.utvalg()).forEach(leser::feil);
    leser.avvis();
    return plikt;
  }

  private static void unik(Runnable skriving) {
    try {
      skriving.run();
    } catch (DuplicateKeyException finnes) {
      throw new Regelbrudd(new Feltfeil("navn", "feil.rapport.navnFinnes"));
    }
  }
}
