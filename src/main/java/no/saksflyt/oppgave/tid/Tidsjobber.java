package no.saksflyt.oppgave.tid;

import no.saksflyt.oppgave.fravar.Fravarsjobb;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs what time brings: each quarter of an hour, and once soon after the start for what came while nothing ran. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "saksflyt.jobber", havingValue = "true", matchIfMissing = true)
class Tidsjobber {

  private final Paaminnelser paaminnelser;
  private final Fravarsjobb fravar;

  Tidsjobber(Paaminnelser paaminnelser, Fravarsjobb fravar) {
    this.paaminnelser = paaminnelser;
    this.fravar = fravar;
  }

  @Scheduled(initialDelay = 30_000)
  void etterStart() {
    kjor();
  }

  // One second past: at midnight the new day has then surely begun.
  @Scheduled(cron = "1 */15 * * * *", zone = "Europe/Oslo")
  void hvertKvarter() {
    kjor();
  }

  /** Absence first: whoever stands in is then the one to be reminded. */
  private void kjor() {
    fravar.kjor();
    paaminnelser.kjor();
  }
}
