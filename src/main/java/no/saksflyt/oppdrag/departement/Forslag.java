package no.saksflyt.oppdrag.departement;

/** What the unit proposes where an assignment does not go as agreed. */
public enum Forslag {
  /** We mend it ourselves; the ministry is informed and need not answer. */
  TILTAK,
  NY_FRIST,
  NEDPRIORITERE,
  BORTFALL,
  /** No substantial deviation after all: the ministry is not informed. */
  INGEN;

  /** @return whether nothing may happen before the ministry has answered (instruks 1 and 4.3) */
  public boolean kreverSvar() {
    return this == NY_FRIST || this == NEDPRIORITERE || this == BORTFALL;
  }
}
