package no.saksflyt.felles;

/** Work the system does on its own from time to time; run again with nothing to do, it does nothing. */
public interface Bakgrunnsjobb {

  /**
   * Does everything that is due now.
   *
   * @return how many things it did
   */
  int kjor();
}
