package no.saksflyt.integrasjon;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox every few seconds. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "saksflyt.jobber", havingValue = "true", matchIfMissing = true)
class Utboksklokke {

  private final Utboksjobb jobb;

  Utboksklokke(Utboksjobb jobb) {
    this.jobb = jobb;
  }

  @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
  void send() {
    jobb.kjor();
  }
}
