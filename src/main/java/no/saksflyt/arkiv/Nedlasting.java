package no.saksflyt.arkiv;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One version of a document that the person may read, ready to be sent.
 *
 * @param versjon what it is
 * @param innhold writes its content
 */
public record Nedlasting(Dokumentversjon versjon, Skriver innhold) {

  /** Writes content piece by piece, so that the whole is never in memory. Needs no transaction and no person. */
  @FunctionalInterface
  public interface Skriver {

    /**
     * @param til where the content goes; not closed
     * @throws IOException when the receiver is gone
     */
    void skriv(OutputStream til) throws IOException;
  }
}
