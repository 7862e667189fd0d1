package no.saksflyt.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Bakgrunnsjobb;
import no.saksflyt.felles.Side;
import no.saksflyt.integrasjon.Utboks;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** What an administrator can do to the demonstration: move its time, run what is due, start it over. */
@Service
@Profile("!prod")
public class Demonstrasjonen {

  private final Regi regi;
  private final Nullstilling nullstilling;
  private final List<Bakgrunnsjobb> jobber;
  private final Utboks utboks;
  private final Clock klokke;

  Demonstrasjonen(Regi regi, Nullstilling nullstilling, List<Bakgrunnsjobb> jobber, Utboks utboks, Clock klokke) {
    this.regi = regi;
    this.nullstilling = nullstilling;
    this.jobber = jobber;
    this.utboks = utboks;
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

  /** @return how many due jobs of the engine ran, and how many things our own jobs did */
  public int kjorJobber() {
    return regi.kjorForfalteJobber() + jobber.stream().mapToInt(Bakgrunnsjobb::kjor).sum();
  }

  /**
   * @param side page from 0
   * @param antall rows on a page
   * @return what has been, or waits to be, sent to the outside, newest first
   */
  public Side<Utboks.Rad> utboks(int side, int antall) {
    return utboks.liste(null, side, antall);
  }

  /** @return the time afterwards, the real one */
  public Instant nullstill() {
    regi.riktigTid();
    nullstilling.nullstill();
    return klokke.instant();
  }
}
