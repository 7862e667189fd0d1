package no.saksflyt.oppgave.motor;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import no.saksflyt.felles.Oppstartssteg;
import no.saksflyt.felles.Startlaas;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Grants groups what opens the engine's doors, at every start. Grants are no access control of their own: whoever may work on
 * tasks may by them work on all; the guard at every task decides.
 */
@Component
class Rettighetsutdeler extends Oppstartssteg {

  private static final Permission[] ARBEID = {
    ProcessDefinitionPermissions.READ,
    ProcessDefinitionPermissions.READ_TASK,
    // Without this the cards in Tasklist show neither case number, title nor goal: they are variables of the instance.
    ProcessDefinitionPermissions.READ_INSTANCE,
    ProcessDefinitionPermissions.TASK_WORK,
    // Without this nobody can put a task back in Tasklist.
    ProcessDefinitionPermissions.TASK_ASSIGN
  };

  private static final Permission[] INNSYN = {
    ProcessDefinitionPermissions.READ,
    ProcessDefinitionPermissions.READ_INSTANCE,
    ProcessDefinitionPermissions.READ_HISTORY
  };

  /** A failed job is set going again by whoever runs the system. */
  private static final Permission[] DRIFT = {
    ProcessDefinitionPermissions.READ,
    ProcessDefinitionPermissions.READ_INSTANCE,
    ProcessDefinitionPermissions.READ_HISTORY,
    ProcessDefinitionPermissions.RETRY_JOB
  };

  private final AuthorizationService grants;
  private final Motor motor;
  private final Startlaas laas;

  Rettighetsutdeler(AuthorizationService grants, Motor motor, Startlaas laas) {
    super(Fase.RETTIGHETER);
    this.grants = grants;
    this.motor = motor;
    this.laas = laas;
  }

  @Override
  protected void utfor() {
    laas.under(() -> motor.somSystem("grants are given at start", this::delUt));
  }

  private void delUt() {
    gi(Roller.ANSATT, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    gi(Roller.ADMIN, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    gi(Roller.ADMIN, Resources.APPLICATION, "admin", Permissions.ACCESS);
    gi(Roller.PROSESSEIER, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    giAlleModeller(Roller.ANSATT, ARBEID);
    giAlleModeller(Roller.PROSESSEIER, INNSYN);
    giAlleModeller(Roller.ADMIN, DRIFT);
    gi(Roller.ADMIN, Resources.FILTER, "*", Permissions.ALL);
    gi(Roller.ADMIN, Resources.DEPLOYMENT, "*", Permissions.READ);
    gi(Roller.PROSESSEIER, Resources.DEPLOYMENT, "*", Permissions.READ);
    // Tasklist and our pages show names, never ids.
    gi(Roller.ANSATT, Resources.USER, "*", Permissions.READ);
    gi(Roller.ANSATT, Resources.GROUP, "*", Permissions.READ);
  }

  /**
   * One row for all models: the engine asks for a person's tasks once more for each row that gives a right to them, so that with one
   * for every model a count grew slower with each family. Whose a task is, the guard tells; whose a case is, its circle.
   */
  private void giAlleModeller(String gruppe, Permission... rettigheter) {
    gi(gruppe, Resources.PROCESS_DEFINITION, Authorization.ANY, rettigheter);
    grants.createAuthorizationQuery().groupIdIn(gruppe).resourceType(Resources.PROCESS_DEFINITION).list().stream()
        .filter(grant -> !Authorization.ANY.equals(grant.getResourceId()))
        .forEach(grant -> grants.deleteAuthorization(grant.getId()));
  }

  private void gi(String gruppe, Resource ressurs, String id, Permission... rettigheter) {
    var fra = grants.createAuthorizationQuery().groupIdIn(gruppe).resourceType(ressurs).resourceId(id).singleResult();
    var grant = fra == null ? grants.createNewAuthorization(AUTH_TYPE_GRANT) : fra;
    grant.setGroupId(gruppe);
    grant.setResource(ressurs);
    grant.setResourceId(id);
    grant.setPermissions(rettigheter);
    grants.saveAuthorization(grant);
  }
}
