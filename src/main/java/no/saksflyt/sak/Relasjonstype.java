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
  /** Written by a merger, never by hand. */
  SLATT_SAMMEN_MED,
  /** Written when a case ends in favour of another, never by hand. */
  VIDEREFORT_I,
  /** Written when a case ends in favour of another, never by hand. */
  ERSTATTET_AV;

  /** @return whether it says the same in both directions, so that one row is enough */
  public boolean likBeggeVeier() {
    return this == SES_I_SAMMENHENG || this == SPEILER;
  }

  /** @return whether a person may record or remove it */
  public boolean forHaand() {
    return this != SLATT_SAMMEN_MED && this != VIDEREFORT_I && this != ERSTATTET_AV;
  }
}
