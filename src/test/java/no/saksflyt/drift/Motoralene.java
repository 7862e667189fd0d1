package no.saksflyt.drift;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The bare engine with the same models and nothing of ours: no guards, no cases, no deadlines. It is set up as ours is where it would
 * otherwise do more or less than ours: full history, ids that need no counter in the database, the same pool of connections, a person
 * behind each step, whom it logs, and no metrics.
 */
final class Motoralene implements AutoCloseable {

  private static final Date FRIST = new Date(4_102_441_199_000L);

  private final ProcessEngine motor;
  private final HikariDataSource forbindelser;
  private int nummer;

  Motoralene(Database database) throws Exception {
    this(database, kilde -> kilde);
  }

  /**
   * @param database where it keeps its rows: an empty one, or one that an engine has filled
   * @param rundt what hears its statements, or the source itself
   */
  Motoralene(Database database, UnaryOperator<DataSource> rundt) throws Exception {
    forbindelser = new HikariDataSource();
    forbindelser.setJdbcUrl(database.url());
    forbindelser.setUsername(database.bruker());
    forbindelser.setPassword(database.passord());
    var oppsett = new StandaloneProcessEngineConfiguration();
    oppsett.setProcessEngineName("alene-" + database.hashCode());
    oppsett.setDataSource(rundt.apply(forbindelser));
    oppsett.setDatabaseSchemaUpdate("true");
    oppsett.setHistory("full");
    oppsett.setIdGenerator(new StrongUuidGenerator());
    oppsett.setMetricsEnabled(false);
    oppsett.setTaskMetricsEnabled(false);
    oppsett.setDbMetricsReporterActivate(false);
    oppsett.setJobExecutorActivate(false);
    JavaDelegate ingenting = execution -> {};
    JavaDelegate klargjor = execution -> execution.setVariables(Map.of("fou", false, "egenLevering", false));
    JavaDelegate samlet = execution -> execution.setVariable("levering", "SAMLET");
    JavaDelegate ferdig = execution -> execution.setVariables(Map.of("publisering", false, "videre", "FERDIG"));
    oppsett.setBeans(
        new HashMap<>(
            Map.of(
                "frister", new Frister(),
                "grupper", new Grupper(),
                "oppdragModell", new OppdragModell(),
                "klargjorDel", klargjor,
                "vurderLevering", samlet,
                "vurderVidere", ferdig,
                "avsluttOppdrag", ingenting,
                "avsluttTrukketSak", ingenting,
                "gjenopptaSak", ingenting)));
    motor = oppsett.buildProcessEngine();
    var bunt = motor.getRepositoryService().createDeployment();
    var finner = new PathMatchingResourcePatternResolver();
    for (var monster : List.of("classpath:processes/oppdrag/*.bpmn", "classpath:processes/oppdrag/*.dmn", "classpath:forms/oppdrag/*.form")) {
      for (var fil : finner.getResources(monster)) {
        bunt.addInputStream(fil.getFilename(), fil.getInputStream());
      }
    }
    bunt.deploy();
  }

  /** One assignment with one part from start to end. */
  void enSak() {
    var sak = "2098/%06d".formatted(++nummer);
    var instans =
        motor
            .getRuntimeService()
            .startProcessInstanceByKey("oppdrag", sak, Map.of("saksnummer", sak, "tittel", "Sak", "maal", "Mål 1", "medForbehold", false));
    for (var steg : Smaasak.VEIEN) {
      motor.getIdentityService().setAuthenticatedUserId(steg.hvem());
      var oppgaver = motor.getTaskService();
      var oppgave = oppgaver.createTaskQuery().processInstanceBusinessKey(sak).taskDefinitionKey(steg.name()).singleResult();
      if (!steg.hvem().equals(oppgave.getAssignee())) {
        oppgaver.claim(oppgave.getId(), steg.hvem());
      }
      motor.getFormService().submitTaskForm(oppgave.getId(), new HashMap<>(steg.svar()));
      motor.getIdentityService().clearAuthentication();
      var drift = motor.getManagementService();
      drift.createJobQuery().processInstanceId(instans.getId()).messages().list().forEach(j -> drift.executeJob(j.getId()));
    }
  }

  @Override
  public void close() {
    motor.close();
    forbindelser.close();
  }

  /** What the models call; expressions reach only public classes. */
  public static final class Frister {

    public Date frist(DelegateExecution execution, String steg) {
      return FRIST;
    }

    public Date paaVentTil(DelegateExecution execution) {
      return FRIST;
    }
  }

  public static final class Grupper {

    public String enhet(DelegateExecution execution, String rolle) {
      return "bosetting" + rolle;
    }
  }

  public static final class OppdragModell {

    public List<String> aapneDeler(DelegateExecution execution) {
      return List.of("1");
    }

    public String saksansvarlig(DelegateExecution execution) {
      return "saksbehandler";
    }

    public String delansvarlig(DelegateExecution execution) {
      return "saksbehandler";
    }

    public boolean fou(DelegateExecution execution) {
      return false;
    }

    public List<String> aapneOppfolgingstiltak(DelegateExecution execution) {
      return List.of();
    }
  }
}
