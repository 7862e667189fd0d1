package no.saksflyt.brev.mal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shared passages stand in the letters that ask for them, and nothing is written in two places. */
class InnfellingTest {

  @Test
  @DisplayName("a passage stands where it is asked for, also inside another, and those that are used are told")
  void innfelt() {
    var hel = Innfelling.av("a {{>b}} {{> c }} d", Map.of("b", "(B {{>c}})", "c", "(C)", "x", "-"));
    assertThat(hel.tekst()).isEqualTo("a (B (C)) (C) d");
    assertThat(hel.brukt()).containsExactly("b", "c");
    assertThat(hel.hel()).isTrue();
  }

  @Test
  @DisplayName("what does not exist, holds itself or grows without end is told, and never hangs")
  void ikkeHel() {
    assertThat(Innfelling.av("{{>a}}{{>b}}", Map.of("b", "B")).ukjente()).containsExactly("a");
    assertThat(Innfelling.av("{{>a}}", Map.of("a", "{{>b}}", "b", "{{>a}}")).iRing()).isTrue();
    assertThat(Innfelling.av("{{>a}}", Map.of("a", "x{{>a}}")).hel()).isFalse();
    var tidobles = new HashMap<String, String>();
    for (int i = 0; i < 20; i++) {
      tidobles.put("p" + i, ("{{>p" + (i + 1) + "}}").repeat(10));
    }
    tidobles.put("p20", "x");
    assertThat(Innfelling.av("{{>p0}}", tidobles).forLang()).isTrue();
  }

  @Test
  @DisplayName("no section of the release's letters stands in two of them: what they share is a passage")
  void ettSted() throws IOException {
    var steder = new HashMap<String, String>();
    var seksjon = Pattern.compile("<section.*?</section>", Pattern.DOTALL);
    new Malutgave()
        .alle()
        .forEach(
            (navn, tekst) ->
                seksjon
                    .matcher(tekst)
                    .results()
                    .forEach(
                        r ->
                            assertThat(steder.put(navn.sprak() + r.group(), navn.fil()))
                                .as("stands in %s too: %s", navn.fil(), r.group())
                                .isNull()));
    assertThat(steder).hasSizeGreaterThan(40);
  }
}
