package no.saksflyt.oppgave.motor;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.oppgave.vakt.Motorkall;
import no.saksflyt.oppgave.vakt.Tildelingsvakt.Tildeling;
import no.saksflyt.tilgang.Rettigheter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's task service with our guard in it: Tasklist, engine-rest, our pages and bulk all come this way. The engine's
 * grants open whole definitions; who may do what to one task is decided here.
 */
class Oppgavevakt extends Stengtoppgavetjeneste {

  private final ObjectProvider<Vaktsett> vakter;

  Oppgavevakt(ObjectProvider<Vaktsett> vakter) {
    this.vakter = vakter;
  }

  @Override
  void bareSystem(String metode) {
    var vakt = vakter.getObject();
    if (!vakt.bakkallet().erSystem()) {
      vakt.ramme()
          .utfor(
              metode,
              () -> {
                vakt.bakkallet().person();
                throw new IkkeTillatt("feil.vakt.stengt");
              });
    }
  }

  @Override
  public void claim(String id, String person) {
    if (vakt().bakkallet().erSystem()) {
      super.claim(id, person);
    } else if (person == null) {
      leggTilbake(id);
    } else {
      tildel("claim", hvem -> vakt().tildeling().ta(id, person, hvem), (a, b) -> super.claim(a, b));
    }
  }

  @Override
  public void setAssignee(String id, String person) {
    if (vakt().bakkallet().erSystem()) {
      super.setAssignee(id, person);
    } else if (person == null) {
      leggTilbake(id);
    } else {
      tildel("setAssignee", hvem -> vakt().tildeling().gi(id, person, hvem), (a, b) -> super.setAssignee(a, b));
    }
  }

  private void leggTilbake(String id) {
    tildel("unclaim", hvem -> vakt().tildeling().leggTilbake(id, hvem), (a, b) -> super.setAssignee(a, b));
  }

  private void tildel(
      String handling,
      Function<Rettigheter, Tildeling> regel,
      BiConsumer<String, String> motoren) {
    var vakt = vakt();
    vakt.ramme()
        .utfor(
            handling,
            () -> {
              var person = vakt.bakkallet().personSomEndrer();
              var tildeling = regel.apply(person);
              Motorkall.etterVakt(
                  () -> {
                    motoren.accept(tildeling.oppgave().id(), tildeling.ansvarlig());
                    return null;
                  });
              if (tildeling.endrer()) {
                noterForHvem(tildeling);
                vakt.logg().tildelt(tildeling, person);
              }
              return null;
            });
  }

  private void noterForHvem(Tildeling tildeling) {
    if (Objects.equals(tildeling.forPerson(), tildeling.oppgave().oppgave().forPerson())) {
      return;
    }
    vakt()
        .motor()
        .somSystem(
            "a guard notes for whom a task is done",
            () -> {
              var oppgave = createTaskQuery().taskId(tildeling.oppgave().id()).singleResult();
              oppgave.setOwner(tildeling.forPerson());
              super.saveTask(oppgave);
            });
  }

  @Override
  public void complete(String id) {
    complete(id, null);
  }

  @Override
  public void complete(String id, Map<String, Object> variabler) {
    if (vakt().bakkallet().erSystem()) {
      super.complete(id, variabler);
    } else {
      send(
          id,
          variabler,
          (oppgave, ruting) -> {
            super.complete(oppgave, ruting);
            return null;
          });
    }
  }

  @Override
  public VariableMap completeWithVariablesInReturn(String id, Map<String, Object> variabler, boolean deserialiser) {
    if (vakt().bakkallet().erSystem()) {
      return super.completeWithVariablesInReturn(id, variabler, deserialiser);
    }
    return send(
        id,
        variabler,
        (oppgave, ruting) -> super.completeWithVariablesInReturn(oppgave, ruting, deserialiser));
  }

  private <T> T send(String id, Map<String, Object> variabler, BiFunction<String, Map<String, Object>, T> motoren) {
    return vakt().innsending().send("complete", id, variabler, motoren);
  }

  @Override
  public void setFollowUpDate(String id, Date dato) {
    if (vakt().bakkallet().erSystem()) {
      super.setFollowUpDate(id, dato);
    } else {
      utsett("setFollowUpDate", id, () -> super.setFollowUpDate(id, dato));
    }
  }

  /** Tasklist sends the whole task when it moves the follow-up date: that one field may differ from what is stored. */
  @Override
  public void saveTask(Task endret) {
    if (vakt().bakkallet().erSystem()) {
      super.saveTask(endret);
      return;
    }
    utsett(
        "saveTask",
        endret.getId(),
        () -> {
          var lagret = createTaskQuery().taskId(endret.getId()).singleResult();
          if (lagret == null || !Oppgaveendring.bareOppfolging(lagret, endret)) {
            throw new IkkeTillatt("feil.vakt.stengt");
          }
          super.setFollowUpDate(endret.getId(), endret.getFollowUpDate());
        });
  }

  private void utsett(String handling, String id, Runnable motoren) {
    var vakt = vakt();
    vakt.ramme()
        .utfor(
            handling,
            () -> {
              vakt.fullforing().krevAnsvarlig(id, vakt.bakkallet().personSomEndrer());
              motoren.run();
              return null;
            });
  }

  private Vaktsett vakt() {
    return vakter.getObject();
  }
}
