package no.saksflyt.oppgave.motor;

import static org.assertj.core.api.Assertions.assertThat;

import no.saksflyt.Systemtest;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At 100 000 tasks the engine's count takes as many times as long as there are rows that give a right to them. */
@DisplayName("What groups are granted")
class RettighetsutdelerTest extends Systemtest {

  @Autowired private AuthorizationService grants;
  @Autowired private Rettighetsutdeler utdeler;
  @Autowired private Motor motor;

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

  private void somFoer() {
    var grant = grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(Roller.ANSATT);
    grant.setResource(Resources.PROCESS_DEFINITION);
    grant.setResourceId("oppdrag");
    grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
    grants.saveAuthorization(grant);
  }
}
