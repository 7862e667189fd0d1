package no.saksflyt.oppgave.vakt;

import java.util.function.Supplier;
import no.saksflyt.felles.Avvisning;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets everything one deed asks of the engine be one command: the engine then reads the task, its process and its variables once
 * for the guard, the form and the completion, instead of once for each.
 */
@Component
public class Motorkall {

  private final ProcessEngine motor;

  Motorkall(@Lazy ProcessEngine motor) {
    this.motor = motor;
  }

  /**
   * @param arbeid what is asked; the engine writes what it changes when the work is done
   * @return what it answers
   */
  <T> T samlet(Supplier<T> arbeid) {
    var oppsett = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    try {
      return oppsett.getCommandExecutorTxRequired().execute(kontekst -> utfor(arbeid));
    } catch (Avvist avvist) {
      throw avvist.avvisning;
    }
  }

  /**
   * Lets the engine do what a guard has allowed. Its own question, whether a grant opens the task's model to the person, is spared:
   * that grant is given to all staff for all models, and the guard has let nobody through who is not staff. Circles hold as before.
   *
   * @param arbeid what is asked of the engine, inside {@link #samlet}
   * @return what it answers
   */
  public static <T> T etterVakt(Supplier<T> arbeid) {
    return Context.getCommandContext().runWithoutAuthorization(arbeid::get);
  }

  private static <T> T utfor(Supplier<T> arbeid) {
    try {
      return arbeid.get();
    } catch (Avvisning avvisning) {
      throw new Avvist(avvisning);
    }
  }

  /** A refusal on its way through the engine, which logs every other exception as its own failure. */
  private static final class Avvist extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final transient Avvisning avvisning;

    private Avvist(Avvisning avvisning) {
      super(avvisning.kode(), avvisning);
      this.avvisning = avvisning;
    }
  }
}
