package no.saksflyt.oppgave.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.saksflyt.Setningsteller;
import no.saksflyt.Systemtest;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At 100 000 tasks the engine's count takes as many times as long as there are rows that give a right to them. */
@DisplayName("What groups are granted")
class RettighetsutdelerTest extends Systemtest {

  private static final NyttOppdrag OPPDRAG =
      new NyttOppdrag(
          "2091-001", "Én oppgave minst", "Mål 1", Fristtype.EKSTERN, LocalDate.of(2099, 1, 2), null, List.of(), false, null);

  @Autowired private AuthorizationService grants;
  @Autowired private Rettighetsutdeler utdeler;
  @Autowired private Motor motor;
  @Autowired private TaskService oppgaver;
  @Autowired private OppdragService oppdrag;
  @Autowired private Regi regi;

  @Test
  @DisplayName("a person's right to tasks is one row, however many models there are, and older rows go")
  void enRad() {
    motor.somSystem("an older version's grant is made", this::somFoer);

    utdeler.start();

    assertThat(motor.somSystem("the grants are read", () ->
            grants.createAuthorizationQuery().groupIdIn(Roller.ANSATT).resourceType(Resources.PROCESS_DEFINITION).list()))
        .extracting(Authorization::getResourceId)
        .containsExactly(Authorization.ANY);
  }

  @Test
  @DisplayName("whoever may read all tasks is asked for it once, not at each task; whoever may not finds none")
  void lesAlle() {
    regi.som("koordinator", () -> oppdrag.registrer(OPPDRAG));
    var svar = new ArrayList<Long>();
    loggInn("saksbehandler");
    var setninger = Setningsteller.under(() -> svar.add(oppgaver.createTaskQuery().count()));
    assertThat(svar.get(0)).isPositive();
    assertThat(setninger).hasSize(2);
    assertThat(setninger.get(1)).contains("ACT_RU_TASK").doesNotContain("ACT_RU_AUTHORIZATION");
    identitet.setAuthentication("saksbehandler", List.of("utenrett"));
    assertThat(oppgaver.createTaskQuery().count()).isZero();
  }

  private void somFoer() {
    var grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(Roller.ANSATT);
    grant.setResource(Resources.PROCESS_DEFINITION);
    grant.setResourceId("oppdrag");
    grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
    grants.saveAuthorization(grant);
  }
}
