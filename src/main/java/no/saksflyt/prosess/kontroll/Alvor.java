package no.saksflyt.prosess.kontroll;

/** How grave a finding is. */
public enum Alvor {
  /** The bundle is refused. */
  FEIL,
  /** The bundle may be used; somebody should look. */
  ADVARSEL
}
