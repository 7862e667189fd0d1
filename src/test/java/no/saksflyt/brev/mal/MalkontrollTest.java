package no.saksflyt.brev.mal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
  private static final Map<String, String> PASSASJER =
      Map.of(
          "om", "<section data-blokk='kontakt'><h2>B</h2><p>{{part.navn}}</p></section>",
          "rundt", "<p>a</p>{{>om}}",
          "ring", "<p>a</p>{{>ring}}",
          "lang", "<p>" + "x".repeat(Innfelling.MAKS) + "</p>");

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
        "<h1>A</h1>{{>om}}<p>{{lov.x}}</p> | ",
        "<h1>A</h1>{{> om }}{{>rundt}} | feil.brevmal.dobbelBlokk",
        "<h1>A</h1>{{>fil}} | feil.brevmal.ukjentPassasje",
        "<h1>A</h1>{{>../Om}} | feil.brevmal.passasjenavn",
        "<h1>A</h1>{{>ring}} | feil.brevmal.passasjeIRing",
        "<h1>A</h1>{{>lang}} | feil.brevmal.forLangMedPassasjer",
        "{{>om}}<h1>A</h1> | feil.brevmal.overskrift",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<section data-blokk='innsyn'><h2>A</h2><p>{{part.navn}}</p></section> | ",
        "<h3>A</h3><p>under en overskrift i brevet</p> | ",
        "{{>om}}<p>{{lov.x}}</p> | ",
        "<h1>A</h1> | feil.brevmal.passasjeoverskrift",
        "<p>{{ukjent}}</p> | feil.brevmal.ukjentFelt",
        "{{>ring}} | feil.brevmal.passasjeIRing",
        "{{#lov.x}}<p>a</p> | feil.brevmal.felt",
        "<section data-blokk='annet'><p>a</p></section> | feil.brevmal.ukjentBlokk",
      })
  @DisplayName("a passage is held to the same, but has no main heading of its own")
  void passasje(String tekst, String koder) {
    assertThat(Malkontroll.passasje(tekst.strip(), FELTER, BLOKKER, PASSASJER).stream().map(Feltfeil::kode).toList())
        .isEqualTo(koder == null ? List.of() : List.of(koder.strip()));
  }

  private static List<String> koder(String mal) {
    return Malkontroll.kontroller(mal, FELTER, BLOKKER, PASSASJER).stream().map(Feltfeil::kode).toList();
  }
}
