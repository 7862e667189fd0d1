package no.saksflyt.arkiv;

/** How a journal entry stands; the words stand under {@code arkiv.journalstatus.<code>}. */
public enum Journalstatus {
  JOURNALFORT,
  /** Entered by mistake: kept and shown as such, counted nowhere. */
  UTGAATT
}
