package no.saksflyt.klage.skjema;

/** What whoever checks somebody else's work can answer. */
enum Utfall {
  GODKJENT,
  RETUR
}
