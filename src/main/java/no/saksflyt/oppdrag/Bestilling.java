package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * Who asked for an assignment that stands in no allocation letter or supplement. Source of the rule: the domain's lifecycle, step 1.
 *
 * @param bestiller who asked
 * @param maate how: {@code BREV}, {@code EPOST} or {@code ANNET}
 * @param dato the day it was asked for
 * @param referanse where it can be read: the document's reference, or null
 */
public record Bestilling(String bestiller, String maate, LocalDate dato, String referanse) {

  /** The values of {@link #maate()}. */
  public enum Maate {
    BREV,
    EPOST,
    ANNET
  }
}
