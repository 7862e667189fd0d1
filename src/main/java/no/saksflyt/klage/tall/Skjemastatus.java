package no.saksflyt.klage.tall;

import java.util.Set;

/** How an office's form stands; the words stand under {@code klagetall.status.<code>} in the message files. */
public enum Skjemastatus {
  /** Seen by those who keep the figures, and counted nowhere. */
  UTKAST,
  /** Counts among preliminary figures. */
  LEVERT,
  /** Sent back to the office with a reason; counts nowhere. */
  TILBAKESENDT,
  /** Counts among final figures too. */
  GODKJENT;

  /** @return what it can become; another version, when the office corrects it, begins anew */
  public Set<Skjemastatus> videre() {
    return switch (this) {
      case UTKAST -> Set.of(LEVERT);
      case LEVERT -> Set.of(GODKJENT, TILBAKESENDT);
      case TILBAKESENDT, GODKJENT -> Set.of();
    };
  }
}
