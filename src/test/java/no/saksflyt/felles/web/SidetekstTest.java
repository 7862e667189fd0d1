package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word on our pages comes from the message files and every file a page asks for is there. Without this a forgotten key
 * meets people as {@code ??room.page.thing_nb_NO??}, and a word written straight into a template escapes the language check.
 */
class SidetekstTest {

  private static final Path RESSURSER = Path.of("src/main/resources");
  private static final Path KODE = Path.of("src/main/java");

  /** {@code #{a.b.c}} and {@code #{a.b.c(…)}}. */
  private static final Pattern NOKKEL = Pattern.compile("#\\{([\\p{L}0-9_.-]+)[}(]");

  /** {@code #{${'a.b.' + x}}}: the end of the key is known only when the page is shown. */
  private static final Pattern NOKKELSTART = Pattern.compile("#\\{\\$\\{'([\\p{L}0-9_.-]+)' \\+");

  private static final Pattern MELDING_I_KODE =
      Pattern.compile("new (?:Menypunkt|Startkort)\\(\\s*[^,]+,\\s*\"([^\"]+)\"(?:,\\s*\"([^\"]+)\")?", Pattern.DOTALL);

  private static final Pattern FIL = Pattern.compile("@\\{(/[\\w./-]+\\.(?:css|js|svg|woff2|png))}");

  private static final Pattern SKJULT = Pattern.compile("(?s)<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1>");

  private static final Pattern ORD_I_ATTRIBUTT =
      Pattern.compile("\\s(?:title|alt|placeholder|aria-label|data-bekreft)=\"[^\"]*\\p{L}[^\"]*\"");

  @Test
  void hverNokkelISideneHarEnTekst() throws IOException {
    var nokler = nokler();
    var mangler = new TreeSet<String>();
    forHverMal(
        (mal, innhold) -> {
          NOKKEL.matcher(innhold).results().map(m -> m.group(1)).filter(n -> !nokler.contains(n)).forEach(n -> mangler.add(mal + ": " + n));
          NOKKELSTART.matcher(innhold).results().map(m -> m.group(1))
              .filter(start -> nokler.stream().noneMatch(n -> n.startsWith(start)))
              .forEach(n -> mangler.add(mal + ": " + n + "…"));
        });
    assertThat(mangler).as("keys used in templates without a text in meldinger/").isEmpty();
  }

  @Test
  void hvertMenypunktOgStartkortHarEnTekst() throws IOException {
    var nokler = nokler();
    var mangler = new TreeSet<String>();
    for (var fil : under(KODE, ".java")) {
      MELDING_I_KODE.matcher(Files.readString(fil)).results()
          .flatMap(m -> Stream.of(m.group(1), m.group(2) == null ? m.group(1) : m.group(2)))
          .filter(n -> !nokler.contains(n))
          .forEach(n -> mangler.add(fil.getFileName() + ": " + n));
    }
    assertThat(mangler).isEmpty();
  }

  @Test
  void ingenMalHarEgneOrd() throws IOException {
    var ord = new ArrayList<String>();
    forHverMal(
        (mal, innhold) -> {
          // Attribute values may hold '>', so tags are cut with their quoted values first.
          var tekst = innhold.replaceAll("(?s)<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>", "\n");
          tekst.lines().map(String::strip).filter(l -> l.matches(".*\\p{L}.*")).forEach(l -> ord.add(mal + ": " + l));
          ORD_I_ATTRIBUTT.matcher(innhold).results().forEach(m -> ord.add(mal + ":" + m.group()));
        });
    assertThat(ord).as("words written straight into templates").isEmpty();
  }

  @Test
  void hverFilSideneBerOmFinnes() throws IOException {
    var mangler = new TreeSet<String>();
    forHverMal(
        (mal, innhold) ->
            FIL.matcher(innhold).results().map(m -> m.group(1))
                .filter(sti -> klassesti("static" + sti) == null && klassesti("META-INF/resources" + sti) == null)
                .forEach(sti -> mangler.add(mal + ": " + sti)));
    assertThat(mangler).isEmpty();
  }

  @Test
  void ingenNokkelStarToGanger() throws IOException {
    var sett = new HashSet<String>();
    var dobbelt = new TreeSet<String>();
    for (var fil : under(RESSURSER.resolve("meldinger"), ".properties")) {
      Files.readAllLines(fil).stream()
          .filter(l -> l.matches("[^#\\s][^=]*=.*"))
          .map(l -> l.substring(0, l.indexOf('=')).strip())
          .filter(n -> !sett.add(n))
          .forEach(dobbelt::add);
    }
    assertThat(dobbelt).isEmpty();
  }

  private static Object klassesti(String navn) {
    return SidetekstTest.class.getClassLoader().getResource(navn);
  }

  private static Set<String> nokler() throws IOException {
    var alle = new Properties();
    for (var fil : under(RESSURSER.resolve("meldinger"), ".properties")) {
      try (Reader leser = Files.newBufferedReader(fil, StandardCharsets.UTF_8)) {
        alle.load(leser);
      }
    }
    return alle.stringPropertyNames();
  }

  private static void forHverMal(BiConsumer<String, String> gjor) throws IOException {
    var maler = under(RESSURSER.resolve("templates"), ".html");
    assertThat(maler).isNotEmpty();
    for (var mal : maler) {
      gjor.accept(RESSURSER.resolve("templates").relativize(mal).toString(), SKJULT.matcher(Files.readString(mal)).replaceAll(""));
    }
  }

  private static List<Path> under(Path rot, String endelse) throws IOException {
    try (var filer = Files.walk(rot)) {
      return filer.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
    }
  }
}
