package no.saksflyt.oppgave;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the processes of cases and finds them again. The business key is the case number on every instance of a case and
 * therefore not unique: which instance runs what is kept in a table of ours, written at the start.
 */
@Service
@Transactional
public class Saksprosesser {

  private static final ThreadLocal<Set<String>> SKAANET = ThreadLocal.withInitial(HashSet::new);

  private final RuntimeService kjoring;
  private final Motor motor;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Saksprosesser(@Lazy RuntimeService kjoring, Motor motor, JdbcClient jdbc, Clock klokke) {
    this.kjoring = kjoring;
    this.motor = motor;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * Starts a process on a case.
   *
   * @param prosess the process's key
   * @param sak the case; display copies of its number, title and goal become variables, neutral ones when it is restricted
   * @param referanse what this run is about, unique for the case and process: {@code 1} for the first run
   * @param ruting further routing variables
   * @return the instance's id
   */
  public String start(String prosess, Sak sak, String referanse, Map<String, Object> ruting) {
    var variabler = new HashMap<String, Object>(ruting);
    variabler.put("saksnummer", sak.saksnummer().toString());
    variabler.put("tittel", Visningsnavn.tittel(sak));
    variabler.put("maal", Visningsnavn.maal(sak));
    return motor.somSystem(
        "a use case starts its process",
        () -> {
          var instans =
              Kretsvalg.i(
                  sak.krets(), () -> kjoring.startProcessInstanceByKey(prosess, sak.saksnummer().toString(), variabler));
          jdbc.sql(
                  "insert into prosessinstans (saksnummer, prosess, referanse, instans_id, startet)"
                      + " values (:sak, :prosess, :referanse, :instans, :startet)")
              .param("sak", sak.saksnummer().toString())
              .param("prosess", prosess)
              .param("referanse", referanse)
              .param("instans", instans.getId())
              .param("startet", Timestamp.from(klokke.instant()))
              .update();
          return instans.getId();
        });
  }

  /**
   * Sends a message to every running instance of a case that waits for it.
   *
   * @param saksnummer the case
   * @param melding the message's name in the models
   * @return how many instances took it
   */
  public int meld(Saksnummer saksnummer, String melding) {
    return motor.somSystem(
        "a use case tells its process",
        () -> {
          var mottakere =
              instanser(saksnummer).stream()
                  .filter(
                      id ->
                          kjoring
                                  .createEventSubscriptionQuery()
                                  .processInstanceId(id)
                                  .eventType("message")
                                  .eventName(melding)
                                  .count()
                              > 0)
                  .toList();
          mottakere.forEach(id -> kjoring.createMessageCorrelation(melding).processInstanceId(id).correlate());
          return mottakere.size();
        });
  }

  /**
   * Sends a message with values to route on to every instance of a case that waits for it, called instances too.
   *
   * @param saksnummer the case
   * @param melding the message's name in the models
   * @param hvor process variables an instance must have with these values to be meant; empty for every one that waits
   * @param ruting routing variables the message brings along
   * @return how many instances took it
   */
  public int meld(Saksnummer saksnummer, String melding, Map<String, Object> hvor, Map<String, Object> ruting) {
    return motor.somSystem(
        "a use case tells its process",
        () -> {
          var sporring =
              kjoring
                  .createExecutionQuery()
                  .processInstanceBusinessKey(saksnummer.toString())
                  .messageEventSubscriptionName(melding);
          hvor.forEach(sporring::processVariableValueEquals);
          var mottakere = sporring.list();
          mottakere.forEach(venter -> kjoring.messageEventReceived(melding, venter.getId(), ruting));
          return mottakere.size();
        });
  }

  /**
   * Renews the copies of title and goal that Tasklist's cards show, neutral ones when the case is restricted.
   *
   * @param sak a case whose title or goal has changed
   */
  public void visning(Sak sak) {
    var visning = Map.<String, Object>of("tittel", Visningsnavn.tittel(sak), "maal", Visningsnavn.maal(sak));
    motor.somSystem(
        "a use case renews what the cards show",
        () ->
            kjoring.createProcessInstanceQuery().processInstanceBusinessKey(sak.saksnummer().toString()).list().stream()
                .forEach(instans -> kjoring.setVariables(instans.getId(), visning)));
  }

  /**
   * Ends every running process of a case with all its tasks, parts, holds and jobs.
   *
   * @param saksnummer the case
   * @param grunn why, as a code; kept in the engine's history
   * @return how many instances were ended
   */
  public int avbryt(Saksnummer saksnummer, String grunn) {
    return motor.somSystem(
        "a use case ends its process",
        () -> avbryt(instanser(saksnummer), grunn));
  }

  /**
   * Ends what runs beside a case's own process: questions, deviations, measures. One that is spared ends by itself.
   *
   * @param saksnummer the case
   * @param hovedprosess key of the process that drives it
   * @param unntattInstanser ids of instances that go on
   * @param grunn why, as a code; kept in the engine's history
   * @return how many instances were ended
   */
  public int avbrytAndre(
      Saksnummer saksnummer, String hovedprosess, Collection<String> unntattInstanser, String grunn) {
    return motor.somSystem(
        "a use case ends what runs beside its process",
        () -> {
          var andre =
              jdbc.sql("select instans_id from prosessinstans where saksnummer = :sak and prosess <> :hoved order by id desc")
                  .param("sak", saksnummer.toString())
                  .param("hoved", hovedprosess)
                  .query(String.class)
                  .list();
          return avbryt(andre.stream().filter(id -> !unntattInstanser.contains(id)).toList(), grunn);
        });
  }

  private int avbryt(List<String> instanser, String grunn) {
    var lopende =
        instanser.stream()
            .filter(id -> !skaanes(id) && kjoring.createProcessInstanceQuery().processInstanceId(id).count() > 0)
            .toList();
    lopende.forEach(id -> kjoring.deleteProcessInstance(id, grunn, false, true, true, false));
    return lopende.size();
  }

  /**
   * Does something that may end the case while one of its own instances is in the middle of a step. The engine cannot take away
   * the ground that step stands on: the instance goes to its end by itself.
   *
   * @param instansId the instance
   * @param arbeid what its step does
   */
  public void skaan(String instansId, Runnable arbeid) {
    SKAANET.get().add(instansId);
    try {
      arbeid.run();
    } finally {
      SKAANET.get().remove(instansId);
    }
  }

  private static boolean skaanes(String instansId) {
    return SKAANET.get().contains(instansId);
  }

  /**
   * @param saksnummer a case
   * @return the ids of its instances that were started by use cases, ended ones too, newest first
   */
  @Transactional(readOnly = true)
  public List<String> instanser(Saksnummer saksnummer) {
    return jdbc.sql("select instans_id from prosessinstans where saksnummer = :sak order by id desc")
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list();
  }

  /**
   * @param saksnummer a case
   * @param prosess a process's key
   * @return how many times it was started on the case
   */
  @Transactional(readOnly = true)
  public int antallStarter(Saksnummer saksnummer, String prosess) {
    return jdbc.sql("select count(*) from prosessinstans where saksnummer = :sak and prosess = :prosess")
        .param("sak", saksnummer.toString())
        .param("prosess", prosess)
        .query(Integer.class)
        .single();
  }
}
