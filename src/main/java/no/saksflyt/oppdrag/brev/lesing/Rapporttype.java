package no.saksflyt.oppdrag.brev.lesing;

/** Reports whose dates stand in the steering calendar. */
public enum Rapporttype {
  KVARTALSRAPPORT,
  TERTIALRAPPORT,
  HALVARSRAPPORT,
  ARSRAPPORT,
  TILSKUDDSRAPPORT
}
