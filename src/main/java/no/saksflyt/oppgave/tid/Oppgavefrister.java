package no.saksflyt.oppgave.tid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Beregnetfrist;
import no.saksflyt.frist.Fristgrunnlag;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.frist.Venteperiode;
import no.saksflyt.frist.Ventetid;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the deadlines of a case's open tasks into line when the case's own deadline moves or a hold ends. */
@Component
public class Oppgavefrister {

  private final Oppgavefristrader rader;
  private final Stegfristberegner beregner;
  private final Venterader venterader;
  private final Ventetid ventetid;
  private final SakService saker;
  private final Saksstyring styring;
  private final TaskService oppgaver;
  private final Motor motor;
  private final Clock klokke;

  Oppgavefrister(
      Oppgavefristrader rader,
      Stegfristberegner beregner,
      Venterader venterader,
      Ventetid ventetid,
      SakService saker,
      Saksstyring styring,
      @Lazy TaskService oppgaver,
      Motor motor,
      Clock klokke) {
    this.rader = rader;
    this.beregner = beregner;
    this.venterader = venterader;
    this.ventetid = ventetid;
    this.saker = saker;
    this.styring = styring;
    this.oppgaver = oppgaver;
    this.motor = motor;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case
   * @param delId the part, or null
   * @param steg a step's id
   * @return the date in force of its open task, empty when none is open or it has no date
   */
  public Optional<LocalDate> iKraft(Saksnummer saksnummer, String delId, String steg) {
    return rader.forSak(saksnummer).stream()
        .filter(rad -> rad.steg().equals(steg) && Objects.equals(rad.delId(), delId))
        .map(Oppgavefrist::frist)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * The case's own deadline has a new date: tasks that follow it do so.
   *
   * @param saksnummer the case
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void fristFlyttet(Saksnummer saksnummer) {
    samordne(saksnummer, LocalDate.now(klokke));
  }

  /**
   * A hold has ended: deadlines that stand still meanwhile move.
   *
   * @param saksnummer the case
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ventingAvsluttet(Saksnummer saksnummer) {
    samordne(saksnummer, null);
  }

  /**
   * A task whose date was moved.
   *
   * @param saksnummer its case
   * @param navn its name
   * @param foer the date it had
   */
  public record Flyttet(Saksnummer saksnummer, String navn, LocalDate foer) {}

  /**
   * A leader gives one task another date; holds are reckoned from it and from today on.
   *
   * @param oppgaveId an open task
   * @param dato its new date
   * @param grunn why
   * @return what was moved
   * @throws IkkeFunnet when it is not open, or its case is not for this person
   * @throws no.saksflyt.felles.IkkeTillatt unless the person leads the case's unit
   * @throws no.saksflyt.felles.Regelbrudd when a field is wrong or the deadline is none of our own targets
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Flyttet flyttIntern(String oppgaveId, LocalDate dato, String grunn) {
    var rad = rader.finn(oppgaveId).orElseThrow(() -> new IkkeFunnet("feil.oppgave.finnesIkke"));
    var sak = saker.hent(rad.saksnummer());
    styring.krevLeder(sak);
    var idag = LocalDate.now(klokke);
    var folger = rad.grunnlag() == Fristgrunnlag.LEVERANSE;
    Fristregler.kontrollerOppgave(rad.fristtype(), folger, rad.frist(), dato, grunn, idag);
    lagre(
        rad,
        new Oppgavefrist(
            rad.oppgaveId(), rad.saksnummer(), rad.delId(), rad.steg(), rad.enhet(), rad.grupper(), rad.fristtype(),
            Fristgrunnlag.OPPGAVE, dato, dato, idag, rad.oppfolging(), rad.opprettet()));
    var navn =
        motor.somSystem(
            "the timeline names the task", () -> oppgaver.createTaskQuery().taskId(oppgaveId).singleResult().getName());
    return new Flyttet(rad.saksnummer(), navn, rad.frist());
  }

  private void samordne(Saksnummer saksnummer, LocalDate loperFra) {
    var sak = saker.hent(saksnummer);
    var holdt = venterader.perioder(saksnummer);
    for (var rad : rader.forSak(saksnummer)) {
      var ny = beregn(sak, rad, holdt, loperFra);
      if (!ny.equals(rad)) {
        lagre(rad, ny);
      }
    }
  }

  private Oppgavefrist beregn(Sak sak, Oppgavefrist rad, List<Venteperiode> holdt, LocalDate nyStart) {
    var steg = beregner.beregn(sak, rad.delId(), rad.steg(), rad.begynte());
    var folger = rad.grunnlag() == Fristgrunnlag.LEVERANSE;
    var type = folger ? steg.fristtype() : rad.fristtype();
    var grunn = folger ? steg.dato() : rad.grunndato();
    var flyttet = folger && !Objects.equals(grunn, rad.grunndato());
    var loperFra = flyttet && nyStart != null ? nyStart : rad.loperFra();
    var fikkDato = rad.fristtype() == Fristtype.INGEN && type != Fristtype.INGEN;
    var dato = grunn;
    if (grunn != null && !(folger && steg.fraSaken())) {
      var gitt = new Beregnetfrist(type, grunn, null, steg.rad(), false);
      dato = ventetid.forskyv(gitt, loperFra, holdt).dato();
      if (folger && type == Fristtype.INTERN && steg.leveranse() != null && dato.isAfter(steg.leveranse())) {
        // Our own target before somebody else's deadline never slips past it.
        dato = grunn.isAfter(steg.leveranse()) ? grunn : steg.leveranse();
      }
    }
    return new Oppgavefrist(
        rad.oppgaveId(), rad.saksnummer(), rad.delId(), rad.steg(), rad.enhet(), rad.grupper(), type, rad.grunnlag(),
        dato, grunn, loperFra, fikkDato ? null : rad.oppfolging(), rad.opprettet());
  }

  /** The row first: the listener that hears the engine's change then finds nothing left to do. */
  private void lagre(Oppgavefrist fra, Oppgavefrist ny) {
    rader.oppdater(ny);
    motor.somSystem(
        "a task's deadline moves",
        () -> {
          oppgaver.setDueDate(ny.oppgaveId(), ny.frist() == null ? null : Date.from(Tid.sluttAv(ny.frist())));
          if (!Objects.equals(fra.oppfolging(), ny.oppfolging())) {
            oppgaver.setFollowUpDate(
                ny.oppgaveId(), ny.oppfolging() == null ? null : Date.from(Tid.startAv(ny.oppfolging())));
          }
        });
  }
}
