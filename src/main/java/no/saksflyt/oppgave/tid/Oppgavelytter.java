package no.saksflyt.oppgave.tid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * Follows every task of every model: writes its deadline when it is made, keeps what it took when it ends. A task without a case
 * (there is none in our models) is left alone.
 */
@Component
class Oppgavelytter {

  private static final int MAKS_GRUPPER = 1000;

  private final SakService saker;
  private final Stegfristberegner beregner;
  private final Oppgavefristrader rader;
  private final Venterader venterader;
  private final Steglogg logg;
  private final Innboks innboks;
  private final Innlogget innlogget;
  private final Clock klokke;

  Oppgavelytter(
      SakService saker,
      Stegfristberegner beregner,
      Oppgavefristrader rader,
      Venterader venterader,
      Steglogg logg,
      Innboks innboks,
      Innlogget innlogget,
      Clock klokke) {
    this.saker = saker;
    this.beregner = beregner;
    this.rader = rader;
    this.venterader = venterader;
    this.logg = logg;
    this.innboks = innboks;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  void opprettet(DelegateTask oppgave) {
    var saksnummer = saksnummer(oppgave);
    if (saksnummer == null) {
      return;
    }
    var sak = saker.hent(saksnummer);
    var delId = (String) avSaken(oppgave, "delId");
    var frist = beregner.beregn(sak, delId, oppgave.getTaskDefinitionKey(), LocalDate.now(klokke));
    var dato = oppgave.getDueDate() == null ? frist.dato() : Tid.dato(oppgave.getDueDate().toInstant());
    if (oppgave.getDueDate() == null && dato != null) {
      // A model that asks for no due date gets its row's all the same.
      oppgave.setDueDate(Date.from(Tid.sluttAv(dato)));
    }
    if (frist.oppfolging() != null && oppgave.getFollowUpDate() == null) {
      oppgave.setFollowUpDate(Date.from(Tid.startAv(frist.oppfolging())));
    }
    if (oppgave.getFollowUpDate() == null) {
      // A step that begins while the case is on hold rests with the others.
      venterader.aktiv(saksnummer).ifPresent(rad -> oppgave.setFollowUpDate(Ventemerke.tidspunkt(rad.til())));
    }
    var definisjon = ((TaskEntity) oppgave).getProcessDefinition();
    rader.settInn(
        new Oppgavefristrader.Ny(
            oppgave.getId(),
            saksnummer,
            delId,
            definisjon.getKey(),
            definisjon.getVersion(),
            oppgave.getTaskDefinitionKey(),
            sak.enhet(),
            grupper(oppgave),
            oppgave.getCreateTime().toInstant()),
        frist,
        dato);
  }

  /** Most people take their tasks themselves: only for others are the variables of the case read. */
  void tildelt(DelegateTask oppgave) {
    var person = oppgave.getAssignee();
    if (person == null || person.equals(innlogget.id())) {
      return;
    }
    var saksnummer = saksnummer(oppgave);
    if (saksnummer != null) {
      innboks.legg(person, saksnummer, oppgave.getId(), Innboks.TILDELT);
    }
  }

  void endret(DelegateTask oppgave) {
    var endringer = ((TaskEntity) oppgave).getPropertyChanges();
    if ((endringer.containsKey(TaskEntity.DUE_DATE) || endringer.containsKey(TaskEntity.FOLLOW_UP_DATE))
        && saksnummer(oppgave) != null) {
      rader.endretIMotoren(oppgave.getId(), dag(oppgave.getDueDate()), dag(oppgave.getFollowUpDate()));
    }
  }

  void fullfort(DelegateTask oppgave) {
    slutt(oppgave, Steglogg.FULLFORT);
  }

  void avbrutt(DelegateTask oppgave) {
    slutt(oppgave, Steglogg.AVBRUTT);
  }

  private void slutt(DelegateTask oppgave, String utfall) {
    var saksnummer = saksnummer(oppgave);
    if (saksnummer == null) {
      return;
    }
    var hvem = oppgave.getAssignee();
    logg.skriv(
        oppgave.getId(),
        saksnummer,
        oppgave.getCreateTime().toInstant(),
        oppgave.getName(),
        hvem,
        Objects.equals(hvem, oppgave.getOwner()) ? null : oppgave.getOwner(),
        utfall);
    rader.slett(oppgave.getId());
  }

  private static String grupper(DelegateTask oppgave) {
    var grupper =
        oppgave.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    return grupper.length() <= MAKS_GRUPPER ? grupper : grupper.substring(0, grupper.lastIndexOf(',', MAKS_GRUPPER));
  }

  private static Saksnummer saksnummer(DelegateTask oppgave) {
    return avSaken(oppgave, "saksnummer") instanceof String nummer ? Saksnummer.av(nummer) : null;
  }

  /** Asked of the task, the engine would first read what the task has of its own. */
  private static Object avSaken(DelegateTask oppgave, String variabel) {
    var utforelse = oppgave.getExecution();
    return utforelse == null ? null : utforelse.getVariable(variabel);
  }

  private static LocalDate dag(Date tidspunkt) {
    return tidspunkt == null ? null : Tid.dato(tidspunkt.toInstant());
  }
}
