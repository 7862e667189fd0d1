package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The files taken from npm are the published ones, untouched: a hand's change would be lost at the next refresh, and one in the
 * diagram viewer could remove the mark its licence demands.
 */
class VendorfilerTest {

  private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

  @Test
  void hverFilErSomVersjonslistenSier() throws Exception {
    var skrevet = new TreeMap<String, String>();
    for (var linje : Files.readAllLines(VENDOR.resolve("VERSJONER.md"))) {
      var felt = linje.split("\\s*\\|\\s*");
      if (felt.length == 6 && felt[5].matches("[0-9a-f]{64}")) {
        skrevet.put(felt[1], felt[5]);
      }
    }
    assertThat(finnes()).isEqualTo(skrevet).isNotEmpty();
  }

  @Test
  void versjonslistenFolgerPakkelisten() throws IOException {
    var pakker = Files.readString(Path.of("src/main/frontend/package.json"));
    Files.readAllLines(VENDOR.resolve("VERSJONER.md")).stream()
        .map(linje -> linje.split("\\s*\\|\\s*"))
        .filter(felt -> felt.length == 6 && felt[5].matches("[0-9a-f]{64}"))
        .forEach(felt -> assertThat(pakker).contains("\"" + felt[2] + "\": \"" + felt[3] + "\""));
  }

  private static Map<String, String> finnes() throws Exception {
    var sha256 = MessageDigest.getInstance("SHA-256");
    var filer = new TreeMap<String, String>();
    try (var under = Files.walk(VENDOR)) {
      for (var fil : under.filter(Files::isRegularFile).filter(f -> !f.endsWith("VERSJONER.md")).toList()) {
        filer.put(VENDOR.relativize(fil).toString(), HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(fil))));
      }
    }
    return filer;
  }
}
