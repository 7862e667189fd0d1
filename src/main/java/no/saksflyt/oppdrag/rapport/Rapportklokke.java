package no.saksflyt.oppdrag.rapport;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks each morning which reports are to begin. */
@Configuration
@ConditionalOnProperty(name = "saksflyt.jobber", havingValue = "true", matchIfMissing = true)
class Rapportklokke {

  private final Rapportstart start;

  Rapportklokke(Rapportstart start) {
    this.start = start;
  }

  @Scheduled(cron = "0 10 5 * * *", zone = "Europe/Oslo")
  void hverMorgen() {
    start.kjor();
  }
}
