package no.saksflyt.klage;

/** What somebody found of one demand on a complaint; the words stand under {@code klage.vurdering.<code>}. */
public enum Vurdering {
  JA,
  NEI,
  IKKE_VURDERT
}
