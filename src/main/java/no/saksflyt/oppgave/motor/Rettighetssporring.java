package no.saksflyt.oppgave.motor;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's own questions about rights, without those whose answer is known: a person is in few groups, so that leaving out
 * those without grants costs more than it saves, and no task has grants of its own that could go with it.
 */
class Rettighetssporring extends AuthorizationManager {

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> grupper) {
    return grupper == null ? new ArrayList<>() : grupper;
  }

  @Override
  public void deleteAuthorizationsByResourceId(Resource slag, String id) {
    if (slag != Resources.TASK) {
      super.deleteAuthorizationsByResourceId(slag, id);
    }
  }

  /**
   * Whoever may read the tasks of every model reads them all, but for the circles, which the engine asks for beside this. So it is
   * asked once, before the question, whether there is such a grant: joined with the grants, the engine would look for it again at
   * each task it finds or counts.
   */
  @Override
  public void configureTaskQuery(TaskQueryImpl sporring) {
    super.configureTaskQuery(sporring);
    var kontroll = sporring.getAuthCheck();
    if (kontroll.isAuthorizationCheckEnabled() && overMange(sporring) && leserAlle()) {
      kontroll.getPermissionChecks().clear();
      kontroll.setAuthorizationCheckEnabled(false);
    }
  }

  /** In one case the join finds so few tasks that a question beside it would cost more. */
  private static boolean overMange(TaskQueryImpl sporring) {
    return sporring.getTaskId() == null
        && sporring.getProcessInstanceId() == null
        && sporring.getProcessInstanceBusinessKey() == null;
  }

  private boolean leserAlle() {
    return isAuthorized(Permissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY);
  }

  /** Makes one for each command, in place of the engine's. */
  static final class Fabrikk implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new Rettighetssporring();
    }
  }
}
