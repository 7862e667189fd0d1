package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one party's deadline for complaining rests on.
 *
 * @param regelverk code of the decision's rule set
 * @param underretning how the party was told
 * @param avbrutt the day the party asked for the reasons, or null
 * @param begrunnet the day the reasons reached the party, or null
 * @param forlenget the day the deadline has been prolonged to, or null
 * @param forlengetDen the day that was decided; demanded with {@code forlenget}
 * @param oppgitt the deadline the party has been told before, or null: what comes later never makes it earlier
 */
public record Klagefristgrunnlag(
    String regelverk,
    Underretning underretning,
    LocalDate avbrutt,
    LocalDate begrunnet,
    LocalDate forlenget,
    LocalDate forlengetDen,
    LocalDate oppgitt) {

  public Klagefristgrunnlag {
    Objects.requireNonNull(regelverk, "regelverk");
    Objects.requireNonNull(underretning, "underretning");
    if ((forlenget == null) != (forlengetDen == null)) {
      throw new IllegalArgumentException("A prolongation has a day and the day it was decided");
    }
  }

  /** @return a party told once, with nothing that interrupts or prolongs */
  public static Klagefristgrunnlag av(String regelverk, Underretning underretning) {
    return new Klagefristgrunnlag(regelverk, underretning, null, null, null, null, null);
  }
}
