package no.saksflyt.oppdrag.departement;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processes that run beside an assignment's own while something is with the ministry, and the names shared with them. */
@Component
public class DepartementProsess {

  public static final String SPORSMAL = "oppdrag-sporsmal";
  public static final String AVVIK = "oppdrag-avvik";

  /** Process variable: the {@link Henvendelse} an instance is about. */
  public static final String HENVENDELSE = "henvendelseId";

  /** Process variable of a question: whether planning waits for the answer. */
  static final String PLANLEGGES = "planlegges";

  static final String SVAR = "oppdrag.svar";

  private final Saksprosesser prosesser;
  private final RuntimeService kjoring;
  private final Motor motor;
  private final JdbcClient jdbc;

  DepartementProsess(Saksprosesser prosesser, @Lazy RuntimeService kjoring, Motor motor, JdbcClient jdbc) {
    this.prosesser = prosesser;
    this.kjoring = kjoring;
    this.motor = motor;
    this.jdbc = jdbc;
  }

  void start(String prosess, Sak sak, long henvendelse, Map<String, Object> ruting) {
    var id = String.valueOf(henvendelse);
    var variabler = new HashMap<>(ruting);
    variabler.put(HENVENDELSE, id);
    prosesser.start(prosess, sak, id, variabler);
  }

  /**
   * @param saksnummer a case
   * @param prosess a process's key
   * @return whether an instance of it runs on the case
   */
  boolean loper(Saksnummer saksnummer, String prosess) {
    return motor.somSystem(
        "a use case asks what runs beside a case",
        () ->
            kjoring
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(saksnummer.toString())
                    .processDefinitionKey(prosess)
                    .count()
                > 0);
  }

  /**
   * @param oppgave an open task of one of the processes
   * @return id of what it is about
   */
  public long henvendelse(Oppgave oppgave) {
    return motor.somSystem(
        "a form asks what its task is about",
        () -> Long.parseLong((String) kjoring.getVariable(oppgave.instansId(), HENVENDELSE)));
  }

  /**
   * Takes the task that waits for an answer, in the order a form takes them: the task, then the case. Two answers at once take
   * turns, and neither waits for what the other holds.
   */
  void holdVentende(Saksnummer saksnummer, long henvendelse) {
    var instanser =
        motor.somSystem(
            "an answer asks who waits for it",
            () ->
                kjoring
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(saksnummer.toString())
                    .variableValueEquals(HENVENDELSE, String.valueOf(henvendelse))
                    .list());
    for (var instans : instanser) {
      jdbc.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = :instans for update")
          .param("instans", instans.getId())
          .query(String.class)
          .list();
    }
  }

  /**
   * Leads whoever waits for an answer on.
   *
   * @throws Konflikt when nobody waits for it any more
   */
  void besvart(Saksnummer saksnummer, long henvendelse, Map<String, Object> ruting) {
    try {
      if (prosesser.meld(saksnummer, SVAR, Map.of(HENVENDELSE, String.valueOf(henvendelse)), ruting) == 0) {
        throw new Konflikt("feil.departement.ingenVenter");
      }
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }
}
