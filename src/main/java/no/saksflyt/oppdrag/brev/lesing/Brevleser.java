package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;

/** Reads a file of letters. */
public final class Brevleser {

  /**
   * @param tekst the file's text, lines as they stand in it
   * @param kalender when reports are to be delivered
   * @return everything that was read
   */
  public Brevinnhold les(String tekst, Styringskalender kalender) {
    return new Brevinnhold(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
