package no.saksflyt.oppgave.motor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import no.saksflyt.felles.Tid;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: reads the engine's, so that tests and the demonstration move both together. */
@Configuration
class Motorklokke {

  @Bean
  Clock klokke() {
    return new Felles(Tid.OSLO);
  }

  private static final class Felles extends Clock {

    private final ZoneId sone;

    private Felles(ZoneId sone) {
      this.sone = sone;
    }

    @Override
    public ZoneId getZone() {
      return sone;
    }

    @Override
    public Clock withZone(ZoneId annen) {
      return new Felles(annen);
    }

    @Override
    public Instant instant() {
      return ClockUtil.getCurrentTime().toInstant();
    }
  }
}
