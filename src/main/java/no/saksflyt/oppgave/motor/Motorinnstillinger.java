package no.saksflyt.oppgave.motor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How the engine is set up where configuration properties do not reach. */
@Component
class Motorinnstillinger extends AbstractProcessEnginePlugin {

  private static final String EGNE_SPORSMAAL = "oppgavelaas.xml";

  private final Identitetslager identitet;
  private final ObjectProvider<Vaktsett> vakter;

  Motorinnstillinger(Identitetslager identitet, ObjectProvider<Vaktsett> vakter) {
    this.identitet = identitet;
    this.vakter = vakter;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    motor.setResourceAuthorizationProvider(new IngenTilgangPerOppgave());
    motor.setTenantIdProvider(new Kretsgiver());
    motor.setIdentityProviderSessionFactory(identitet);
    var fabrikker = motor.getCustomSessionFactories();
    var alle = new ArrayList<>(fabrikker == null ? List.of() : fabrikker);
    alle.add(new Rettighetssporring.Fabrikk());
    motor.setCustomSessionFactories(alle);
    motor.setTaskService(new Oppgavevakt(vakter));
    motor.setFormService(new Skjemavakt(vakter));
  }

  /** The engine reads its own questions when its connection to the database is set up, which is over by now. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl motor) {
    var sporsmaal = motor.getDbSqlSessionFactory().getSqlSessionFactory().getConfiguration();
    try (var fil = new ClassPathResource(EGNE_SPORSMAAL, Motorinnstillinger.class).getInputStream()) {
      new XMLMapperBuilder(fil, sporsmaal, EGNE_SPORSMAAL, sporsmaal.getSqlFragments()).parse();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  /**
   * No authorization row per task: with 100 000 open tasks those rows make Tasklist's counts take seconds. Groups are
   * granted whole definitions instead, and the guard at every task decides who may do what.
   */
  private static final class IngenTilgangPerOppgave extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task oppgave, String foer, String etter) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task oppgave, String foer, String etter) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task oppgave, String bruker, String type) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task oppgave, String gruppe, String type) {
      return null;
    }
  }
}
