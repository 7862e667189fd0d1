package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;

/** How often a duty comes round; the words stand under {@code rapport.rytme.<name>}. */
public enum Rytme {
  MAANED(12),
  KVARTAL(4),
  TERTIAL(3),
  HALVAR(2),
  AR(1),
  /** Whenever the ministry asks. */
  OPPFORDRING(0);

  private final int ganger;

  Rytme(int ganger) {
    this.ganger = ganger;
  }

  /** @return how many times a year, 0 for on call */
  public int ganger() {
    return ganger;
  }

  /**
   * @param ar the year reported on
   * @param periode from 1
   * @return the last day of the period
   */
  public LocalDate slutt(int ar, int periode) {
    return LocalDate.of(ar, 1, 1).plusMonths(12L / ganger * periode).minusDays(1);
  }
}
