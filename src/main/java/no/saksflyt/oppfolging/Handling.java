package no.saksflyt.oppfolging;

/** What a leader can do with steps from the board. */
public enum Handling {
  TILDEL,
  PAA_VENT,
  PURR,
  LEGG_TILBAKE
}
