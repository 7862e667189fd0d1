package no.saksflyt.oppdrag.notat;

import java.util.List;
import java.util.Map;

/**
 * What a note says: the lines come from the cases, the texts from who writes it.
 *
 * @param linjer the lines of each part
 * @param tekster the text of each part; nothing where none is written
 */
public record Notatinnhold(Map<Notatdel, List<Linje>> linjer, Map<Notatdel, String> tekster) {

  /**
   * @param nummer the assignment's or the parameter's number, or null
   * @param tekst what it is
   * @param om unit, deadline, demand or amount, or null
   * @param saksnummer the case it comes from, or null
   * @param utfall how the case ended, or null while it runs
   */
  public record Linje(String nummer, String tekst, String om, String saksnummer, String utfall) {}

  /** @return the lines of a part */
  public List<Linje> linjer(Notatdel del) {
    return linjer.getOrDefault(del, List.of());
  }

  /** @return the text of a part, empty where none is written */
  public String tekst(Notatdel del) {
    return tekster.getOrDefault(del, "");
  }
}
