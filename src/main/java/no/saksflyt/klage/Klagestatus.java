package no.saksflyt.klage;

/** How a complaint stands; the words stand under {@code status.KLAGE.<code>} in the message files. */
public enum Klagestatus {
  MOTTATT,
  TIL_UTBEDRING,
  TIL_AVVISNING,
  /** Follows another complaint on the same decision. */
  SAMMEN,
  FORBEREDES,
  TIL_MEDUNDERSKRIFT,
  TIL_GODKJENNING,
  TIL_OVERSENDELSE,
  OVERSENDT,
  BEHANDLES,
  TIL_UNDERRETNING,
  SAKSKOSTNADER,
  AVSLUTTET,
  TRUKKET,
  HENLAGT
}
