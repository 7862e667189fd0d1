package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.List;

/**
 * What the ministry says of a delivery.
 *
 * @param merknad whether it is accepted or returned
 * @param dato the day it was said, today or earlier
 * @param tekst what must be mended, demanded for a return
 * @param deler ids of the parts that are returned
 */
public record Merknad(Svar merknad, LocalDate dato, String tekst, List<String> deler) {

  /** The ministry's word. */
  public enum Svar {
    GODTATT,
    RETUR
  }

  public Merknad {
    deler = deler == null ? List.of() : List.copyOf(deler);
  }
}
