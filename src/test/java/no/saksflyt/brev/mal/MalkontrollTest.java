package no.saksflyt.brev.mal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process owner may write in a template, and what each fault is called. */
class MalkontrollTest {

  private static final Set<String> FELTER = Set.of("part.navn", "lov.*");
  private static final Set<String> BLOKKER = Set.of("kontakt", "innsyn");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>A</h1><p>{{part.navn}}</p><section data-blokk='kontakt'><h2>B</h2><p>{{lov.x}}</p></section> | ",
        "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><table><tbody><tr><th scope='row'>x</th><td>y</td></tr></tbody></table> | ",
        "<h1>A</h1>{{#lov.x}}<p>{{lov.x}}</p>{{/lov.x}}{{! note }} | ",
        "<p>uten overskrift</p> | feil.brevmal.overskrift",
        "<h1>A</h1><h1>B</h1> | feil.brevmal.overskrift",
        "<h1>A</h1><h3>B</h3> | feil.brevmal.overskriftsniva",
        "<h1>A</h1><script>alert(1)</script> | feil.brevmal.element",
        "<h1>A</h1><img src=x> | feil.brevmal.element",
        "<h1>A</h1><iframe></iframe> | feil.brevmal.element",
        "<h1>A</h1><p onclick='x()'>a</p> | feil.brevmal.attributt",
        "<h1>A</h1><p style='color:red'>a</p> | feil.brevmal.attributt",
        "<h1>A</h1><section data-blokk='{{part.navn}}'><p>a</p></section> | feil.brevmal.attributt,feil.brevmal.ukjentBlokk",
        "<h1>A</h1><p>{{ukjent}}</p> | feil.brevmal.ukjentFelt",
        "<h1>A</h1><p>{{{part.navn}}}</p> | feil.brevmal.forbudtFelt",
        "<h1>A</h1><p>{{&part.navn}}</p> | feil.brevmal.forbudtFelt",
        "<h1>A</h1><p>{{> fil}}</p> | feil.brevmal.forbudtFelt",
        "<h1>A</h1><p>{{=<% %>=}}</p> | feil.brevmal.forbudtFelt",
        "<h1>A</h1>{{#lov.x}}<p>a</p> | feil.brevmal.felt",
        "<h1>A</h1><section data-blokk='annet'><p>a</p></section> | feil.brevmal.ukjentBlokk",
        "<h1>A</h1><section><p>a</p></section> | feil.brevmal.ukjentBlokk",
        "<h1>A</h1><section data-blokk='kontakt'></section><section data-blokk='kontakt'></section> | feil.brevmal.dobbelBlokk",
      })
  @DisplayName("each fault by its name")
  void feil(String mal, String koder) {
    assertThat(koder(mal.strip())).isEqualTo(koder == null ? List.of() : List.of(koder.strip().split(",")));
  }

  @Test
  @DisplayName("every fault at once; nothing, too much and unseen characters are refused")
  void alle() {
    assertThat(koder("<p onclick='x'>{{a}}</p><b>x</b>"))
        .containsExactly(
            "feil.brevmal.ukjentFelt", "feil.brevmal.element", "feil.brevmal.attributt", "feil.brevmal.overskrift");
    assertThat(koder("  ")).containsExactly("feil.felt.mangler");
    assertThat(koder(null)).containsExactly("feil.felt.mangler");
    assertThat(koder("x".repeat(Malkontroll.MAKS + 1))).containsExactly("feil.felt.forLang");
    assertThat(koder("<h1>A\u0001</h1>")).containsExactly("feil.brevmal.tegn");
  }

  private static List<String> koder(String mal) {
    return Malkontroll.kontroller(mal, FELTER, BLOKKER).stream().map(Feltfeil::kode).toList();
  }
}
