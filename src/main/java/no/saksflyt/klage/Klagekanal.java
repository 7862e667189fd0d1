package no.saksflyt.klage;

import com.fasterxml.jackson.annotation.JsonAlias;

/** How a complaint came; the words stand under {@code klagekanal.<code>} in the message files. */
public enum Klagekanal {
  /** Written by the complainant on the public page. */
  @JsonAlias({"NETT", "SKJEMA"})
  NETTSIDE,
  @JsonAlias("DIGITAL")
  DIGITAL_POST,
  EPOST,
  @JsonAlias("POST")
  BREV,
  /** Delivered by hand, or written down from what was said. */
  ANNET
}
