package no.saksflyt.demo;

import java.time.Clock;
import java.time.Instant;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** What an administrator can do to the demonstration: move its time, run what is due, start it over. */
@Service
@Profile("!prod")
public class Demonstrasjonen {

  private final Regi regi;
  private final Nullstilling nullstilling;
  private final Clock klokke;

  Demonstrasjonen(Regi regi, Nullstilling nullstilling, Clock klokke) {
    this.regi = regi;
    this.nullstilling = nullstilling;
    this.klokke = klokke;
  }

  /**
   * @param naa what the engine and the application show as now, going on from there
   * @return the time afterwards
   */
  public Instant skyvKlokken(Instant naa) {
    regi.skyvKlokken(naa);
    return klokke.instant();
  }

  /** @return how many due jobs ran */
  public int kjorJobber() {
    return regi.kjorForfalteJobber();
  }

  /** @return the time afterwards, the real one */
  public Instant nullstill() {
    regi.riktigTid();
    nullstilling.nullstill();
    return klokke.instant();
  }
}
