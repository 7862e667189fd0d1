package no.saksflyt.oppgave;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Stages people and time: lets the demonstration and the tests act as somebody, on another day, through the doors people use. */
@Component
@Profile("!prod")
public class Regi {

  private static final Logger LOGG = LoggerFactory.getLogger(Regi.class);
  private static final int JOBBER_OM_GANGEN = 200;

  private final IdentityService identitet;
  private final TaskService oppgaver;
  private final FormService skjemaer;
  private final ManagementService drift;
  private final Rettighetsregister register;
  private final Saksprosesser prosesser;
  private final Motor motor;

  Regi(
      IdentityService identitet,
      TaskService oppgaver,
      FormService skjemaer,
      ManagementService drift,
      Rettighetsregister register,
      Saksprosesser prosesser,
      Motor motor) {
    this.identitet = identitet;
    this.oppgaver = oppgaver;
    this.skjemaer = skjemaer;
    this.drift = drift;
    this.register = register;
    this.prosesser = prosesser;
    this.motor = motor;
  }

  /**
   * @param naa what the engine's clock and ours show from now on; they stand still until moved again
   */
  public void stillKlokken(Instant naa) {
    ClockUtil.setCurrentTime(Date.from(naa));
  }

  /**
   * @param naa what both clocks show now; they go on from there
   */
  public void skyvKlokken(Instant naa) {
    ClockUtil.reset();
    ClockUtil.offset(naa.toEpochMilli() - ClockUtil.getCurrentTime().getTime());
  }

  /** Both clocks show the real time again. */
  public void riktigTid() {
    ClockUtil.reset();
  }

  /**
   * Goes back to a time the clocks showed before they were moved about.
   *
   * @param naa that time; when it is about the real one, the clocks show exactly the real one
   */
  public void tilbakeTil(Instant naa) {
    ClockUtil.reset();
    var avvik = Duration.between(ClockUtil.getCurrentTime().toInstant(), naa).abs();
    if (avvik.compareTo(Duration.ofMinutes(10)) > 0) {
      skyvKlokken(naa);
    }
  }

  /**
   * @param person who acts
   * @param handling what the person does
   * @return what it answers
   */
  public <T> T som(String person, Supplier<T> handling) {
    var foer = SecurityContextHolder.getContext();
    var forrige = identitet.getCurrentAuthentication();
    var naa = register.naa(person);
    var kontekst = SecurityContextHolder.createEmptyContext();
    kontekst.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            person, null, AuthorityUtils.createAuthorityList("ROLE_" + Roller.ANSATT)));
    SecurityContextHolder.setContext(kontekst);
    identitet.setAuthentication(person, new ArrayList<>(naa.grupper()), new ArrayList<>(naa.kretser()));
    try {
      return handling.get();
    } finally {
      SecurityContextHolder.setContext(foer);
      identitet.setAuthentication(forrige);
    }
  }

  /**
   * @param person who acts
   * @param handling what the person does
   */
  public void som(String person, Runnable handling) {
    som(
        person,
        () -> {
          handling.run();
          return null;
        });
  }

  /**
   * Claims the case's task of a step, unless the person has it already, and sends its form.
   *
   * @param person who does it
   * @param saksnummer the case
   * @param steg the task's id in the model
   * @param delId the part, or null where the step has none
   * @param svar the form's answer
   * @throws IllegalStateException when no such task is open for the person
   */
  public void utfor(String person, Saksnummer saksnummer, String steg, String delId, Map<String, Object> svar) {
    som(
        person,
        () -> {
          var sporring =
              oppgaver
                  .createTaskQuery()
                  .processInstanceBusinessKey(saksnummer.toString())
                  .taskDefinitionKey(steg);
          if (delId != null) {
            sporring = sporring.processVariableValueEquals("delId", delId);
          }
          var treff = sporring.listPage(0, 1);
          if (treff.isEmpty()) {
            throw new IllegalStateException("No open task " + steg + " in case " + saksnummer + " for " + person);
          }
          var oppgave = treff.get(0);
          if (!person.equals(oppgave.getAssignee())) {
            oppgaver.claim(oppgave.getId(), person);
          }
          skjemaer.submitTaskForm(oppgave.getId(), svar);
          return null;
        });
  }

  /**
   * Runs every job that is due, and those that become due by them.
   *
   * @return how many ran
   */
  public int kjorForfalteJobber() {
    return motor.somSystem(
        "due jobs are run by hand",
        () -> {
          var provd = new HashSet<String>();
          int antall = 0;
          for (var jobber = forfalte(provd); !jobber.isEmpty(); jobber = forfalte(provd)) {
            for (var jobb : jobber) {
              provd.add(jobb.getId());
              antall += kjor(jobb) ? 1 : 0;
            }
          }
          return antall;
        });
  }

  /** A failing job keeps its retries and its incident; the others still run. */
  private boolean kjor(Job jobb) {
    try {
      drift.executeJob(jobb.getId());
      return true;
    } catch (ProcessEngineException feilet) {
      LOGG.warn("Job {} failed: {}", jobb.getId(), feilet.getMessage());
      return false;
    }
  }

  private List<Job> forfalte(Set<String> provd) {
    return drift.createJobQuery().executable().listPage(0, JOBBER_OM_GANGEN).stream()
        .filter(j -> !provd.contains(j.getId()))
        .toList();
  }

  /**
   * Lets a case's next job fail for good, as it would after its last retry.
   *
   * @param saksnummer the case
   */
  public void laJobbFeile(Saksnummer saksnummer) {
    motor.somSystem(
        "the demonstration shows a failed job",
        () -> {
          for (var instans : prosesser.instanser(saksnummer)) {
            drift.createJobQuery().processInstanceId(instans).list().forEach(j -> drift.setJobRetries(j.getId(), 0));
          }
        });
  }
}
