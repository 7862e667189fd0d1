package no.saksflyt.arkiv.fil;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;

/** Recognises the head of an e-mail by its fields, in whatever order they stand. */
final class Brevhode {

  private static final Pattern FELT = Pattern.compile("([!-9;-~]+):.*");
  private static final Set<String> KREVES = Set.of("from", "date");
  private static final int MAKS_LINJER = 400;
  private static final int MAKS_TEGN = 64 * 1024;

  private Brevhode() {}

  static boolean er(InputStreamSource innhold) throws IOException {
    byte[] hode;
    try (var strom = innhold.getInputStream()) {
      hode = strom.readNBytes(MAKS_TEGN);
    }
    var felter = new HashSet<String>();
    var linjer = new BufferedReader(new InputStreamReader(new java.io.ByteArrayInputStream(hode), StandardCharsets.ISO_8859_1));
    int antall = 0;
    for (String linje = linjer.readLine(); linje != null && !linje.isEmpty() && ++antall <= MAKS_LINJER; linje = linjer.readLine()) {
      boolean fortsetter = linje.startsWith(" ") || linje.startsWith("\t");
      var felt = FELT.matcher(linje);
      if (!fortsetter && !felt.matches()) {
        return false;
      }
      if (!fortsetter) {
        felter.add(felt.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return felter.containsAll(KREVES);
  }
}
