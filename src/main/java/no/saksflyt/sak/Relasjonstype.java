package no.saksflyt.sak;

/**
 * How one case stands to another. The words for the direction it was recorded in stand under {@code relasjon.<code>.fra} in the
 * message files, those seen from the other case under {@code relasjon.<code>.til}.
 */
public enum Relasjonstype {
  FOLGER_OPP,
  INNGAAR_I,
  PRESISERER,
  SES_I_SAMMENHENG,
  SPEILER,
  /** Recorded from a complaint's case to the case of the decision complained of, never by hand. */
  KLAGE_PAA,
  /** Complaints on the same decision, decided together; written when they are joined, never by hand. */
  BEHANDLES_SAMMEN,
  /** Written by a merger, never by hand. */
  SLATT_SAMMEN_MED,
  /** Written when a case ends in favour of another, never by hand. */
  VIDEREFORT_I,
  /** Written when a case ends in favour of another, never by hand. */
  ERSTATTET_AV;

  /** @return whether it says the same in both directions, so that one row is enough */
  public boolean likBeggeVeier() {
    return this == SES_I_SAMMENHENG || this == SPEILER || this == BEHANDLES_SAMMEN;
  }

  /** @return whether a person may record or remove it */
  public boolean forHaand() {
    return switch (this) {
      case KLAGE_PAA, BEHANDLES_SAMMEN, SLATT_SAMMEN_MED, VIDEREFORT_I, ERSTATTET_AV -> false;
      default -> true;
    };
  }
}
