package no.saksflyt.drift;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times. */
final class Maaling {

  private final double[] millis;

  private Maaling(double[] millis) {
    this.millis = millis;
    Arrays.sort(millis);
  }

  /** Something to be timed. */
  @FunctionalInterface
  interface Gjerning {
    void gjor() throws Exception;
  }

  /**
   * @param foran what happens before each time, untimed
   * @param oppvarming how many times it is done before times are taken
   */
  static Maaling av(Gjerning foran, int oppvarming, int ganger, Gjerning gjerning) throws Exception {
    for (int i = 0; i < oppvarming; i++) {
      gjerning.gjor();
    }
    var millis = new double[ganger];
    for (int i = 0; i < ganger; i++) {
      foran.gjor();
      millis[i] = tid(gjerning);
    }
    return new Maaling(millis);
  }

  /** Two things in turn, so that what else the machine does meets both alike. */
  static Maaling[] avBegge(Gjerning foran, int oppvarming, int ganger, Gjerning en, Gjerning to) throws Exception {
    av(foran, oppvarming, 0, en);
    av(foran, oppvarming, 0, to);
    var forste = new double[ganger];
    var andre = new double[ganger];
    for (int i = 0; i < ganger; i++) {
      foran.gjor();
      forste[i] = tid(en);
      foran.gjor();
      andre[i] = tid(to);
    }
    return new Maaling[] {new Maaling(forste), new Maaling(andre)};
  }

  private static double tid(Gjerning gjerning) throws Exception {
    var fra = System.nanoTime();
    gjerning.gjor();
    return (System.nanoTime() - fra) / 1e6;
  }

  double median() {
    return millis[millis.length / 2];
  }

  double p95() {
    return millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.95) - 1)];
  }

  double forhold(Maaling annen) {
    return median() / annen.median();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "median %.1f ms, 95th percentile %.1f ms, n=%d", median(), p95(), millis.length);
  }
}
