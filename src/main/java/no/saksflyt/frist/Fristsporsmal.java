package no.saksflyt.frist;

import java.time.LocalDate;

/**
 * What somebody wants to know of a deadline by law.
 *
 * @param regel the row's id, for instance {@code klagefrist_3_uker}
 * @param start the day the deadline is counted from; it is not counted itself
 * @param avbrutt the day reasons were asked for, or null
 * @param begrunnet the day the reasons reached the party, or null while they have not
 * @param antall how many units, only for a row without a length of its own
 * @param regelverk the rule set's code, or null for the one in force at the start
 */
public record Fristsporsmal(
    String regel, LocalDate start, LocalDate avbrutt, LocalDate begrunnet, Integer antall, String regelverk) {

  /** @return the question about a rule that is counted from a day and nothing more */
  public static Fristsporsmal om(String regel, LocalDate start, String regelverk) {
    return new Fristsporsmal(regel, start, null, null, null, regelverk);
  }
}
