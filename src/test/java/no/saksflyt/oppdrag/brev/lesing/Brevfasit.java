package no.saksflyt.oppdrag.brev.lesing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A letter beside what a careful coordinator would register from it. */
record Brevfasit(String navn, Path brev, Path fasit) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

  /** The calendar every expectation counts with; its dates are invented. */
  private static final Styringskalender KALENDER =
      (ar, rapport) ->
          Optional.ofNullable(
              switch (rapport) {
                case ARSRAPPORT -> LocalDate.of(ar + 1, 3, 17);
                case HALVARSRAPPORT -> LocalDate.of(ar, 8, 21);
                case TILSKUDDSRAPPORT -> LocalDate.of(ar + 1, 6, 1);
                case KVARTALSRAPPORT, TERTIALRAPPORT -> null;
              });

  /**
   * @return how what the reader finds differs from what is expected
   */
  Brevsammenligning sammenlign() {
    try {
      String tekst = Files.readString(brev);
      JsonNode lest = JSON.valueToTree(new Brevleser().les(tekst, KALENDER));
      return new Brevsammenligning(tekst).sammenlign(JSON.readTree(fasit.toFile()), lest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return navn;
  }
}
