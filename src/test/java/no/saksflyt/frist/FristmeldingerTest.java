package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the room can say, it can say in Norwegian, with nothing left unfilled. */
class FristmeldingerTest {

  private final Properties meldinger = new Properties();

  @BeforeEach
  void les() throws IOException {
    try (Reader kilde = new InputStreamReader(
        getClass().getResourceAsStream("/meldinger/frist.properties"), StandardCharsets.UTF_8)) {
      meldinger.load(kilde);
    }
  }

  @Test
  void everyCodeHasAName() {
    Stream<String> noekler = Stream.of(
        Arrays.stream(Fristtype.values()).map(type -> "frist.fristtype." + type),
        Arrays.stream(Fristbotte.values()).map(botte -> "frist.botte." + botte.kode()),
        Arrays.stream(Varseltype.values()).map(type -> "frist.varsel." + type)).flatMap(alle -> alle);
    assertThat(noekler).allSatisfy(noekkel -> assertThat(meldinger.getProperty(noekkel)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("funn")
  void everyFaultIsAWholeSentence(Fristfunn funn) {
    String mal = meldinger.getProperty(funn.noekkel());
    assertThat(mal).as(funn.noekkel()).isNotBlank();
    String tekst = new MessageFormat(mal, Locale.ROOT).format(funn.argumenter().toArray());
    assertThat(tekst).doesNotContain("{", "}", "null").endsWith(".");
    for (String argument : funn.argumenter()) {
      assertThat(tekst).contains(argument);
    }
  }

  @Test
  void remindersCountInWords() {
    assertThat(varsel("FOER", 1)).isEqualTo("Fristen går ut om én dag");
    assertThat(varsel("FOER", 7)).isEqualTo("Fristen går ut om 7 dager");
    assertThat(varsel("ESKALERT", 0)).isEqualTo("Fristen går ut i dag uten at oppgaven er løst");
    assertThat(varsel("ESKALERT", 1)).isEqualTo("Fristen gikk ut for én dag siden uten at oppgaven er løst");
    assertThat(varsel("ESKALERT", 3)).isEqualTo("Fristen gikk ut for 3 dager siden uten at oppgaven er løst");
  }

  private String varsel(String type, int dager) {
    return new MessageFormat(meldinger.getProperty("frist.varsel." + type), Locale.ROOT).format(new Object[] {dager});
  }

  static Stream<Fristfunn> funn() {
    return Stream.concat(lovfunn(), Frister.les(List.of(
        Testrad.celler("steg", "ulest", "fra", null, "fristtype", "X", "lengde", "x", "varselDager", "9999",
            "stansesAvVent", "x", "gyldigFra", "x", "lengd", 1),
        Testrad.celler("steg", "a", "gyldigFra", "2026-05-01", "gyldigTil", "2026-04-30"),
        Testrad.celler("steg", "b", "fristtype", "LOV", "stansesAvVent", true),
        Testrad.celler("steg", "c", "stansesAvVent", false),
        Testrad.celler("steg", "d", "fristtype", "INGEN"),
        Testrad.celler("steg", "e", "lengde", -1),
        Testrad.celler("steg", "f", "kalender", "ALLE"),
        Testrad.celler("steg", "g"), Testrad.celler("steg", "g"),
        Testrad.celler("steg", "h", "gyldigTil", "2026-01-01"),
        Testrad.celler("steg", "h", "gyldigFra", "2026-02-01", "fristtype", "EKSTERN"))).funn().stream());
  }

  /** Two rows of one rule at once, and none of those the application asks for. */
  private static Stream<Fristfunn> lovfunn() {
    var rad = Map.of("regel", "a", "fristtype", "INTERN", "fra", "DAG", "enhet", "DAG", "kalender", "ALLE", "forklaring", "a.");
    return Lovfristtabell.les(List.of(rad, rad)).funn().stream();
  }

  @Test
  void noTextIsLeftOver() {
    assertThat(funn().map(Fristfunn::noekkel).distinct()).containsExactlyInAnyOrderElementsOf(
        meldinger.stringPropertyNames().stream().filter(noekkel -> noekkel.startsWith("frist.funn.")).toList());
  }
}
