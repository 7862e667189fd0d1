package no.saksflyt.oppdrag.plan;

import java.time.Clock;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of assignments as a whole: read, confirmed, and asked by the process (oppdrag's lifecycle, step 3). */
@Service
@Transactional
public class Planer {

  private static final int MAKS_RESSURSER = 4_000;

  private final OppdragsplanRepository planer;
  private final MilepaelRepository milepaeler;
  private final RisikoRepository risikoer;
  private final Tiltaksarbeid tiltak;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Planrett rett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Planer(
      OppdragsplanRepository planer,
      MilepaelRepository milepaeler,
      RisikoRepository risikoer,
      Tiltaksarbeid tiltak,
      OppdragService oppdrag,
      SakService saker,
      Planrett rett,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.planer = planer;
    this.milepaeler = milepaeler;
    this.risikoer = risikoer;
    this.tiltak = tiltak;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.rett = rett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer an assignment's case
   * @return its plan; an empty one where nobody has planned yet
   */
  @Transactional(readOnly = true)
  public Plan hent(Saksnummer saksnummer) {
    var plan = planer.findById(saksnummer.toString());
    return new Plan(
        plan.map(Oppdragsplan::versjon).orElse(null),
        plan.map(Oppdragsplan::ressurser).orElse(null),
        skalPubliseres(saksnummer),
        plan.map(Oppdragsplan::bekreftet).orElse(null),
        plan.map(Oppdragsplan::bekreftetAv).orElse(null),
        milepaeler.findBySaksnummerOrderByDatoAscIdAsc(saksnummer.toString()),
        risikoer.findBySaksnummerOrderById(saksnummer.toString()),
        tiltak.alle(saksnummer));
  }

  /** @return whether its report is to be published; research is, unless the plan says otherwise */
  @Transactional(readOnly = true)
  public boolean skalPubliseres(Saksnummer saksnummer) {
    var fou = oppdrag.hent(saksnummer).fou();
    return planer.findById(saksnummer.toString()).map(Oppdragsplan::publiseres).orElse(fou);
  }

  /**
   * @param skjema what the plan is to say of the whole
   * @throws Regelbrudd when the text is too long
   * @throws Konflikt with what stands there now, when somebody else wrote it meanwhile
   */
  public void lagre(Saksnummer saksnummer, Planskjema skjema) {
    rett.krev(saksnummer);
    var foer = hent(saksnummer);
    if (!Objects.equals(foer.versjon(), skjema.versjon())) {
      throw new Konflikt("feil.oppdragsplan.planEndret", Objects.toString(foer.ressurser(), ""), foer.publiseres() ? 1 : 0);
    }
    var etter = si(saksnummer, skjema.ressurser(), Boolean.TRUE.equals(skjema.publiseres()));
    // As long as it is not confirmed the task's own form shows the same: an answer written before this one is stopped.
    hendelser.registrer(
        Hendelse.av(saksnummer, etter.erBekreftet() ? "PLAN_ENDRET" : "PLANUTKAST_ENDRET", innlogget.id())
            .fra(foer.ressurser())
            .til(etter.ressurser()));
  }

  /**
   * Keeps what the task's form says while the ministry is asked something; the form is held against the case as it was opened.
   *
   * @param ressurser what the assignment takes, or null
   * @param publiseres whether its report is to be published
   */
  public void noter(Saksnummer saksnummer, String ressurser, boolean publiseres) {
    rett.krev(saksnummer);
    si(saksnummer, ressurser, publiseres);
    hendelser.registrer(Hendelse.av(saksnummer, "PLAN_ENDRET", innlogget.id()).til(ressurser));
  }

  /**
   * The plan stands: the work on the parts begins, and the owners of measures against risks get their tasks.
   *
   * @param ressurser what the assignment takes, or null
   * @param publiseres whether its report is to be published
   */
  public void bekreft(Saksnummer saksnummer, String ressurser, boolean publiseres) {
    si(saksnummer, ressurser, publiseres).bekreft(klokke.instant(), innlogget.id());
    hendelser.registrer(Hendelse.av(saksnummer, "PLAN_BEKREFTET", innlogget.id()).fordi(ressurser));
    oppdrag.planlagt(saksnummer);
    tiltak.startRisikotiltak(saker.hent(saksnummer));
  }

  /**
   * @param saksnummer an assignment that is to be followed up
   * @return whether any follow-up is left to do
   */
  public boolean startOppfolging(Saksnummer saksnummer) {
    return tiltak.startOppfolging(saksnummer);
  }

  /** @param saksnummer a case that is opened again */
  public void gjenaapnet(Saksnummer saksnummer) {
    tiltak.stanset(saksnummer);
  }

  private Oppdragsplan si(Saksnummer saksnummer, String ressurser, boolean publiseres) {
    if (ressurser != null && ressurser.length() > MAKS_RESSURSER) {
      throw new Regelbrudd(new Feltfeil("ressurser", "feil.felt.forLang", "Ressurser", MAKS_RESSURSER));
    }
    var plan =
        planer.findById(saksnummer.toString()).orElseGet(() -> planer.save(new Oppdragsplan(saksnummer, publiseres)));
    plan.si(ressurser == null || ressurser.isBlank() ? null : ressurser.strip(), publiseres);
    return plan;
  }
}
