package no.saksflyt.frist;

import java.util.Arrays;
import java.util.List;

/**
 * One fault found in the deadline table.
 *
 * @param rad the row's number in the table, 1 is the first; 0 when the row was read alone
 * @param steg the step the row is for, null when the row does not say
 * @param kolonne the column to mend
 * @param noekkel key of the message in {@code meldinger/frist.properties}, in bokmål
 * @param argumenter the message's arguments {0}, {1} …, ready for showing
 */
public record Fristfunn(int rad, String steg, String kolonne, String noekkel, List<String> argumenter) {

  public Fristfunn {
    argumenter = List.copyOf(argumenter);
  }

  static Fristfunn av(int rad, String steg, String kolonne, String kode, Object... argumenter) {
    List<String> tekster = Arrays.stream(argumenter).map(String::valueOf).toList();
    return new Fristfunn(rad, steg, kolonne, "frist.funn." + kode, tekster);
  }
}
