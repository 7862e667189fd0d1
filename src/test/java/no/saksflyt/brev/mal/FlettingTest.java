package no.saksflyt.brev.mal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Values become text in a letter, whatever they hold; what is lacking is told, and parts without a value are left out. */
class FlettingTest {

  @Test
  @DisplayName("a value is text: neither markup nor template signs in it mean anything")
  void verdierErTekst() {
    var html = flett("<p>{{a}}</p>", Map.of("a", "<b>x</b> & {{b}} </p><script>1</script>")).html();
    assertThat(html).isEqualTo("<p>&lt;b&gt;x&lt;/b&gt; &amp; {{b}} &lt;/p&gt;&lt;script&gt;1&lt;/script&gt;</p>");
  }

  @Test
  @DisplayName("a blank line begins a paragraph, lines with hyphens are a list, a single break stays")
  void avsnitt() {
    assertThat(flett("<p>{{a}}</p>", Map.of("a", "en\nto\r\n\r\n- tre\n- fire\n\n\nfem")).html())
        .isEqualTo("<p>en<br />to</p><ul><li>tre</li><li>fire</li></ul><p>fem</p>");
    assertThat(flett("<p>{{a}}</p>", Map.of("a", "- alene")).html()).isEqualTo("<ul><li>alene</li></ul>");
    assertThat(flett("<p>Om: {{a}} slutt</p>", Map.of("a", "en\n\nto")).html()).isEqualTo("<p>Om: en</p><p>to slutt</p>");
  }

  @Test
  @DisplayName("a field without a value is told once, but not inside a part that is left out")
  void manglende() {
    var flettet = flett("<p>{{a}} {{b}} {{b}}</p>{{#c}}<p>{{d}}</p>{{/c}}{{^c}}<p>{{e}}</p>{{/c}}", Map.of("a", "x", "b", "  "));
    assertThat(flettet.mangler()).containsExactly("b", "e");
    assertThat(flett("{{#c}}<p>{{d}}</p>{{/c}}", Map.of("c", "ja")).mangler()).containsExactly("d");
  }

  @Test
  @DisplayName("names with dots are looked up whole, also inside a part")
  void navnMedPunktum() {
    assertThat(flett("{{#lov.a}}<p>{{lov.a}} {{sak.nummer}}</p>{{/lov.a}}", Map.of("lov.a", "§ 1", "sak.nummer", "7")).html())
        .isEqualTo("<p>§ 1 7</p>");
  }

  @Test
  @DisplayName("an empty paragraph is no paragraph, and a block's text is found without its heading")
  void blokker() {
    var html =
        flett(
                "<section data-blokk=\"a\"><h2>Om</h2><p>{{x}}</p></section><section data-blokk=\"b\"><p>ja</p></section>",
                Map.of())
            .html();
    assertThat(html).doesNotContain("<p></p>");
    assertThat(Brevhtml.blokker(html)).isEqualTo(Map.of("a", "", "b", "ja"));
  }

  @Test
  @DisplayName("headings go two levels down inside a page")
  void iSide() {
    assertThat(Brevhtml.iSide("<h1>A</h1><h2>B</h2><h3>C</h3>")).isEqualTo("<h3>A</h3><h4>B</h4><h5>C</h5>");
  }

  private static Fletting.Flettet flett(String mal, Map<String, String> verdier) {
    return Fletting.flett(mal, verdier::get);
  }
}
