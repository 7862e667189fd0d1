package no.saksflyt.statistikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.saksflyt.sak.Tallrad.Sum;
import no.saksflyt.statistikk.Visningstall.Art;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No small number is shown, and none can be reckoned out by whoever tries every number it could have been. */
class SmaatallsvernTest {

  private static final int GRENSE = 5;
  private static final Sum ALLE = new Sum("antall", "ALLE");

  @Test
  @DisplayName("a table without small numbers is shown whole; zero is not small")
  void stort() {
    assertThat(vern(20, 0, 15, 5)).isEmpty();
  }

  @Test
  @DisplayName("one small number would be the total less the others: the smallest of those is held back too")
  void etteLite() {
    assertThat(vern(76, 5, 61, 5, 3)).containsEntry(del(3), Art.UNDER_GRENSE).containsValue(Art.SKJULT).hasSize(2);
  }

  @Test
  @DisplayName("two small numbers that can only be one each, or both the largest, are not protected by each other")
  void toSmaa() {
    assertThat(vern(62, 1, 60, 1)).containsEntry(del(1), Art.SKJULT);
    assertThat(vern(68, 4, 60, 4)).containsEntry(del(1), Art.SKJULT);
    assertThat(vern(65, 2, 60, 3)).doesNotContainKey(del(1));
  }

  @Test
  @DisplayName("what is only known in part protects itself")
  void ukjent() {
    var tall = new LinkedHashMap<Sum, Long>(Map.of(ALLE, 20L, del(0), 3L));
    var delAv = Map.of(del(0), ALLE);
    assertThat(new Smaatallsvern(GRENSE, tall, delAv).holdt()).containsKey(del(0));
  }

  @Test
  @DisplayName("whoever knows the limit and every number shown finds at least two values for each small number")
  void motprove() {
    var slump = new Random(4_711);
    for (int nr = 0; nr < 3_000; nr++) {
      var deler = slump.ints(2 + slump.nextInt(3), 0, 9).asLongStream().toArray();
      long sum = Arrays.stream(deler).sum();
      var holdt = vern(sum, deler);
      for (int i = 0; i < deler.length; i++) {
        if (deler[i] > 0 && deler[i] < GRENSE) {
          assertThat(holdt).as("%s of %s", i, List.of(deler)).containsKey(del(i));
          if (!holdt.containsKey(ALLE)) {
            assertThat(muligeVerdier(i, deler, sum, holdt)).as("part %s of %s: %s", i, Arrays.toString(deler), holdt).hasSizeGreaterThan(1);
          }
        }
      }
    }
  }

  /** Every value the part can have when the parts that are held back take every value they may have. */
  private static Set<Long> muligeVerdier(int del, long[] deler, long sum, Map<Sum, Art> holdt) {
    var svar = new HashSet<Long>();
    prov(0, new long[deler.length], del, deler, sum, holdt, svar);
    return svar;
  }

  private static void prov(int i, long[] proving, int del, long[] deler, long sum, Map<Sum, Art> holdt, Set<Long> svar) {
    if (i == deler.length) {
      if (Arrays.stream(proving).sum() == sum) {
        svar.add(proving[del]);
      }
      return;
    }
    for (long verdi : verdier(holdt.get(del(i)), deler[i], sum)) {
      proving[i] = verdi;
      prov(i + 1, proving, del, deler, sum, holdt, svar);
    }
  }

  private static List<Long> verdier(Art art, long egentlig, long sum) {
    if (art == null) {
      return List.of(egentlig);
    }
    var fra = art == Art.UNDER_GRENSE ? 1 : GRENSE;
    var til = art == Art.UNDER_GRENSE ? GRENSE - 1 : Math.max(sum, GRENSE);
    var svar = new ArrayList<Long>();
    for (long v = fra; v <= til; v++) {
      svar.add(v);
    }
    return svar;
  }

  private static Map<Sum, Art> vern(long sum, long... deler) {
    var tall = new LinkedHashMap<Sum, Long>();
    var delAv = new LinkedHashMap<Sum, Sum>();
    tall.put(ALLE, sum);
    for (int i = 0; i < deler.length; i++) {
      tall.put(del(i), deler[i]);
      delAv.put(del(i), ALLE);
    }
    return new Smaatallsvern(GRENSE, tall, delAv).holdt();
  }

  private static Sum del(int nr) {
    return new Sum("utfall", "U" + nr);
  }
}
