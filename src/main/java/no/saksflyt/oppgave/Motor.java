package no.saksflyt.oppgave;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one way to work in the engine without a person's rights: use cases that have checked the person themselves, jobs and
 * start-up. The guard refuses every other call that has no person behind it.
 */
@Component
public class Motor {

  private static final Logger LOGG = LoggerFactory.getLogger(Motor.class);
  private static final ThreadLocal<Integer> DYBDE = ThreadLocal.withInitial(() -> 0);

  private final IdentityService identitet;

  Motor(@org.springframework.context.annotation.Lazy IdentityService identitet) {
    this.identitet = identitet;
  }

  /**
   * @param grunn why the system acts itself, for the log
   * @param arbeid what to do
   * @return what the work answers
   */
  public <T> T somSystem(String grunn, Supplier<T> arbeid) {
    LOGG.debug("The system acts itself: {}", grunn);
    Authentication person = identitet.getCurrentAuthentication();
    identitet.clearAuthentication();
    DYBDE.set(DYBDE.get() + 1);
    try {
      return arbeid.get();
    } finally {
      DYBDE.set(DYBDE.get() - 1);
      identitet.setAuthentication(person);
    }
  }

  /**
   * @param grunn why the system acts itself, for the log
   * @param arbeid what to do
   */
  public void somSystem(String grunn, Runnable arbeid) {
    somSystem(
        grunn,
        () -> {
          arbeid.run();
          return null;
        });
  }

  /** @return whether the present thread works inside {@link #somSystem} */
  public static boolean erSystem() {
    return DYBDE.get() > 0;
  }
}
