package no.saksflyt.frist;

import java.util.List;

/**
 * What came of reading a deadline table.
 *
 * @param frister the rows that could be read
 * @param funn every fault: the rows that could not be read, then those that can be read but do not fit
 */
public record Fristinnlesing(Frister frister, List<Fristfunn> funn) {

  public Fristinnlesing {
    funn = List.copyOf(funn);
  }
}
