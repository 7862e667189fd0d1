package no.saksflyt.oppdrag.brev.lesing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The reasons of deviations in plain words, from the same file as every other text of the letters. */
final class Grunn {

  private static final Properties TEKSTER = hent();

  private Grunn() {}

  /** @return the words under {@code oppdragsbrev.avvik.<navn>} */
  static String av(String navn, Object... argumenter) {
    return new MessageFormat(TEKSTER.getProperty("oppdragsbrev.avvik." + navn),
        Locale.forLanguageTag("nb")).format(argumenter);
  }

  private static Properties hent() {
    var tekster = new Properties();
    try (var leser =
        new InputStreamReader(Grunn.class.getResourceAsStream("/meldinger/oppdragsbrev.properties"),
            StandardCharsets.UTF_8)) {
      tekster.load(leser);
      return tekster;
    } catch (IOException feil) {
      throw new UncheckedIOException(feil);
    }
  }
}
