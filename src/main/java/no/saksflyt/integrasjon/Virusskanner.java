package no.saksflyt.integrasjon;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for malicious content in what comes from outside, before anything is kept. */
public interface Virusskanner {

  /**
   * @param innhold the file's content, read to its end at most; the caller closes it
   * @return the name of what was found, or empty when the file is clean
   * @throws IOException when the content cannot be read or the scanner does not answer: the file is then not taken in
   */
  Optional<String> skann(InputStream innhold) throws IOException;
}
