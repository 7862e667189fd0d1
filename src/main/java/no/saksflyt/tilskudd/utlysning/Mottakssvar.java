package no.saksflyt.tilskudd.utlysning;

/** Whether a call takes an application that came at a moment; words under {@code feil.utlysning.mottak.<code>}. */
public enum Mottakssvar {
  TAR_IMOT,

  /** There is no such call, or it has not been published. */
  UKJENT,

  IKKE_AAPNET,
  STENGT,
  TRUKKET;

  /** @return whether the application is taken */
  public boolean ja() {
    return this == TAR_IMOT;
  }
}
