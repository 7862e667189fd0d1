package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every form of every page is one that gets its token and its one-time key by itself. */
class SideskjemaTest {

  private static final Path MALER = Path.of("src/main/resources/templates");
  private static final Pattern SKJEMA = Pattern.compile("<form\\b[^>]*>");
  private static final Pattern UTENOM = Pattern.compile("(?:data-)?hx-(?:post|put|patch|delete)|formmethod=|th:method=|th:attr=\"method");

  @Test
  @DisplayName("a form that is sent to us has its address from th:action: without it there is neither token nor key in it")
  void adressen() throws IOException {
    var feil = new ArrayList<String>();
    int antall = 0;
    for (var mal : maler()) {
      var skjemaer = SKJEMA.matcher(Files.readString(mal));
      while (skjemaer.find()) {
        var skjema = skjemaer.group();
        if (skjema.contains("method=\"post\"")) {
          antall++;
          if (!skjema.contains("th:action=\"")) {
            feil.add(MALER.relativize(mal) + ": " + skjema);
          }
        }
      }
    }
    assertThat(feil).isEmpty();
    assertThat(antall).isGreaterThan(60);
  }

  @Test
  @DisplayName("nothing is sent to us but by a form")
  void utenom() throws IOException {
    var feil = new ArrayList<String>();
    for (var mal : maler()) {
      if (UTENOM.matcher(Files.readString(mal)).find()) {
        feil.add(MALER.relativize(mal).toString());
      }
    }
    assertThat(feil).isEmpty();
  }

  private static List<Path> maler() throws IOException {
    try (var filer = Files.walk(MALER)) {
      return filer.filter(fil -> fil.toString().endsWith(".html")).toList();
    }
  }
}
