package no.saksflyt.tilskudd.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps an application is written in, in their order; the words stand under {@code steg.<code>}. */
enum Soknadssteg {
  KONTAKT,
  TILTAK,
  BUDSJETT,
  VEDLEGG,
  OVERSIKT;

  /** @return the step in the address */
  public String sti() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Soknadssteg> av(String sti) {
    return Arrays.stream(values()).filter(s -> s.sti().equals(sti)).findFirst();
  }

  /** @return the step after this one; the last one is followed by itself */
  Soknadssteg neste() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }
}
