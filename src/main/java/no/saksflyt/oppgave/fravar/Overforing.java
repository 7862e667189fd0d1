package no.saksflyt.oppgave.fravar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettighetsregister;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an absent person's open tasks to the substitute, with the absent person as owner, and back. What the substitute could not
 * do anyway, a task of a group that was not lent or of a case not open to him, stays where it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overforing {

  private final JdbcClient jdbc;
  private final TaskService oppgaver;
  private final Motor motor;
  private final Rettighetsregister register;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Overforing(
      JdbcClient jdbc,
      @Lazy TaskService oppgaver,
      Motor motor,
      Rettighetsregister register,
      Hendelser hendelser,
      Innlogget innlogget) {
    this.jdbc = jdbc;
    this.oppgaver = oppgaver;
    this.motor = motor;
    this.register = register;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  private record Oppgave(String id, Saksnummer saksnummer, String grupper, String krets, String ansvarlig) {}

  /** @return how many tasks were moved */
  int tilStedfortreder(String person, String stedfortreder) {
    var rett = register.naa(stedfortreder);
    var flyttes =
        oppgaver("t.ASSIGNEE_ = :person", person).stream()
            .filter(oppgave -> rett.serKrets(oppgave.krets()))
            .filter(oppgave -> kanTas(oppgave, rett.grupper()))
            .toList();
    var saker = new TreeSet<Saksnummer>();
    for (var oppgave : flyttes) {
      settEier(oppgave.id(), person, stedfortreder);
      saker.add(oppgave.saksnummer());
    }
    registrer(saker, "OPPGAVE_OVERFORT", person, person, stedfortreder);
    return flyttes.size();
  }

  /** @return how many tasks came back; one a third person has taken stays there */
  int tilbake(String person, String stedfortreder) {
    var saker = new TreeSet<Saksnummer>();
    int antall = 0;
    for (var oppgave : oppgaver("t.OWNER_ = :person", person)) {
      if (stedfortreder.equals(oppgave.ansvarlig())) {
        settEier(oppgave.id(), null, person);
        saker.add(oppgave.saksnummer());
        antall++;
      } else {
        settEier(oppgave.id(), null, oppgave.ansvarlig());
      }
    }
    registrer(saker, "OPPGAVE_TILBAKEFORT", person, stedfortreder, person);
    return antall;
  }

  private void settEier(String oppgaveId, String eier, String ansvarlig) {
    motor.somSystem(
        "an absence begins or ends",
        () -> {
          var oppgave = oppgaver.createTaskQuery().taskId(oppgaveId).singleResult();
          oppgave.setOwner(eier);
          oppgave.setAssignee(ansvarlig);
          oppgaver.saveTask(oppgave);
        });
  }

  private List<Oppgave> oppgaver(String hvor, String person) {
    return jdbc.sql(
            "select t.ID_, o.saksnummer, o.grupper, t.TENANT_ID_, t.ASSIGNEE_ from ACT_RU_TASK t join oppgavefrist o"
                + " on o.oppgave_id = t.ID_ where " + hvor + " order by t.ID_")
        .param("person", person)
        .query(
            (rad, nummer) ->
                new Oppgave(
                    rad.getString(1), Saksnummer.av(rad.getString(2)), rad.getString(3), rad.getString(4), rad.getString(5)))
        .list();
  }

  private static boolean kanTas(Oppgave oppgave, Set<String> grupper) {
    var kandidater = new HashSet<>(Arrays.asList(Objects.toString(oppgave.grupper(), "").split(",")));
    return kandidater.stream().anyMatch(grupper::contains);
  }

  private void registrer(Set<Saksnummer> saker, String type, String forHvem, String fra, String til) {
    saker.forEach(
        sak -> hendelser.registrer(Hendelse.av(sak, type, innlogget.id()).paaVegneAv(forHvem).fra(fra).til(til)));
  }
}
