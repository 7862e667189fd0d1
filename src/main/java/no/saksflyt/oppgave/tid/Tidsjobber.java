package no.saksflyt.oppgave.tid;

import no.saksflyt.oppgave.enhet.Nedleggingsjobb;
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
  private final Nedleggingsjobb nedlegging;

  Tidsjobber(Paaminnelser paaminnelser, Fravarsjobb fravar, Nedleggingsjobb nedlegging) {
    this.paaminnelser = paaminnelser;
    this.fravar = fravar;
    this.nedlegging = nedlegging;
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

  /** Units and absence first: whoever has the work by then is the one to be reminded. */
  private void kjor() {
    nedlegging.kjor();
    fravar.kjor();
    paaminnelser.kjor();
  }
}
