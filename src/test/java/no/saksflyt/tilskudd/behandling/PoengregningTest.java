package no.saksflyt.tilskudd.behandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points come to, against sums done by hand, and what must hold whatever the points are. */
class PoengregningTest {

  private static BigDecimal tall(String tall) {
    return new BigDecimal(tall);
  }

  private static List<BigDecimal> summer(String... tall) {
    return List.of(tall).stream().map(BigDecimal::new).toList();
  }

  @Test
  void sumErVektetSnittMedToDesimalerOgHalvtOpp() {
    // (3·5 + 2·4 + 1·1) / 6 = 4
    assertThat(Poengregning.sum(Map.of("a", 3, "b", 2, "c", 1), Map.of("a", 5, "b", 4, "c", 1))).isEqualTo(tall("4.00"));
    // (1·5 + 7·0) / 8 = 0,625
    assertThat(Poengregning.sum(Map.of("a", 1, "b", 7), Map.of("a", 5, "b", 0))).isEqualTo(tall("0.63"));
    assertThatThrownBy(() -> Poengregning.sum(Map.of("a", 1, "b", 1), Map.of("a", 5))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void snittetAvDeSomTeller() {
    assertThat(Poengregning.snitt(summer("3.10", "3.15"))).isEqualTo(tall("3.13"));
    assertThat(Poengregning.snitt(summer("2.00", "4.00", "5.00"))).isEqualTo(tall("3.67"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', FOR_FAA",
    "'3.00', FOR_FAA",
    "'3.00 4.00', KLAR",
    "'3.00 4.01', TREDJE",
    "'0.00 5.00 0.00', KLAR",
  })
  void merEnnEttPoengMellomToKreverEnTredje(String summer, Poengregning.Utfall utfall) {
    var liste = summer.isEmpty() ? List.<BigDecimal>of() : summer(summer.split(" "));
    assertThat(Poengregning.utfall(liste)).isEqualTo(utfall);
  }

  @Test
  void rekkefolgenBetyrIngentingOgSnittetLiggerMellomYtterpunktene() {
    var tilfeldig = new Random(20261122);
    for (int i = 0; i < 2_000; i++) {
      var summer = new ArrayList<BigDecimal>();
      for (int v = 0; v < 2 + tilfeldig.nextInt(4); v++) {
        summer.add(BigDecimal.valueOf(tilfeldig.nextInt(501), 2));
      }
      var stokket = new ArrayList<>(summer);
      Collections.shuffle(stokket, tilfeldig);
      assertThat(Poengregning.snitt(stokket)).isEqualTo(Poengregning.snitt(summer));
      assertThat(Poengregning.utfall(stokket)).isEqualTo(Poengregning.utfall(summer));
      assertThat(Poengregning.snitt(summer)).isBetween(Collections.min(summer), Collections.max(summer));
    }
  }

  @Test
  void vekteneBetyrBareNoeIForholdTilHverandre() {
    var tilfeldig = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      var vekter = new LinkedHashMap<String, Integer>();
      var dobbelt = new LinkedHashMap<String, Integer>();
      var poeng = new LinkedHashMap<String, Integer>();
      for (int k = 0; k < 1 + tilfeldig.nextInt(6); k++) {
        vekter.put("k" + k, 1 + tilfeldig.nextInt(9));
        dobbelt.put("k" + k, 2 * vekter.get("k" + k));
        poeng.put("k" + k, tilfeldig.nextInt(6));
      }
      assertThat(Poengregning.sum(dobbelt, poeng)).isEqualTo(Poengregning.sum(vekter, poeng));
      assertThat(Poengregning.sum(vekter, poeng)).isBetween(tall("0.00"), tall("5.00"));
    }
  }
}
