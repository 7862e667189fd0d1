package no.saksflyt.oppfolging;

import no.saksflyt.felles.web.Engangsrydding;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs what belongs to the night, each by itself: one that fails keeps no other from running. */
@Component
class Nattjobber {

  private static final String NATT = "${saksflyt.oppfolging.nattsjekk:0 30 3 * * *}";

  private final Nattsjekk nattsjekk;
  private final Engangsrydding rydding;

  Nattjobber(Nattsjekk nattsjekk, Engangsrydding rydding) {
    this.nattsjekk = nattsjekk;
    this.rydding = rydding;
  }

  @Scheduled(cron = NATT, zone = "Europe/Oslo")
  void sjekk() {
    nattsjekk.sjekk();
  }

  @Scheduled(cron = NATT, zone = "Europe/Oslo")
  void rydd() {
    rydding.rydd();
  }
}
