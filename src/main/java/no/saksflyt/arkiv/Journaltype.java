package no.saksflyt.arkiv;

/** What kind of document a journal entry is about (Noark); the words stand under {@code arkiv.journaltype.<code>}. */
public enum Journaltype {
  /** Received from outside. */
  I,
  /** Sent out. */
  U,
  /** Internal, followed up. */
  N,
  /** Internal, not followed up. */
  X
}
