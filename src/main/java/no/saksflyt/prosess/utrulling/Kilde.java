package no.saksflyt.prosess.utrulling;

/** Where an active file came from. */
public enum Kilde {
  /** The release itself. */
  JAR,
  /** A process owner, through our page or interface. */
  SIDE,
  /** A process owner, through Camunda Modeler's button. */
  MODELER
}
