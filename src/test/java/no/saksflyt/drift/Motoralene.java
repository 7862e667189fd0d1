package no.saksflyt.drift;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bare engine with the same models and nothing of ours: no guards, no cases, no deadlines. */
final class Motoralene implements AutoCloseable {

  private static final Date FRIST = new Date(4_102_441_199_000L);

  private final ProcessEngine motor;
  private int nummer;

  Motoralene(Database database) throws Exception {
    var oppsett = new StandaloneProcessEngineConfiguration();
    oppsett.setProcessEngineName("alene-" + database.hashCode());
    oppsett.setJdbcUrl(database.url());
    oppsett.setJdbcUsername(database.bruker());
    oppsett.setJdbcPassword(database.passord());
    oppsett.setJdbcDriver(database.url().startsWith("jdbc:h2") ? "org.h2.Driver" : "org.postgresql.Driver");
    oppsett.setDatabaseSchemaUpdate("true");
    oppsett.setHistory("full");
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
    var sak = "2026/%06d".formatted(++nummer);
    var instans =
        motor
            .getRuntimeService()
            .startProcessInstanceByKey("oppdrag", sak, Map.of("saksnummer", sak, "tittel", "Sak", "maal", "Mål 1", "medForbehold", false));
    for (var steg : Smaasak.VEIEN) {
      var oppgaver = motor.getTaskService();
      var oppgave = oppgaver.createTaskQuery().processInstanceBusinessKey(sak).taskDefinitionKey(steg.name()).singleResult();
      if (!steg.hvem().equals(oppgave.getAssignee())) {
        oppgaver.claim(oppgave.getId(), steg.hvem());
      }
      motor.getFormService().submitTaskForm(oppgave.getId(), new HashMap<>(steg.svar()));
      var drift = motor.getManagementService();
      drift.createJobQuery().processInstanceId(instans.getId()).messages().list().forEach(j -> drift.executeJob(j.getId()));
    }
  }

  @Override
  public void close() {
    motor.close();
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
