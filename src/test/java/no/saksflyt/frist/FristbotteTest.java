package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Tid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FristbotteTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 22);

  @Test
  void theNamesOutsideProgramsRelyOnInTheirOrder() {
    assertThat(Arrays.stream(Fristbotte.values()).map(Fristbotte::kode)).containsExactly(
        "OVER_30", "8_30", "1_7", "I_DAG", "1_7_IGJEN", "8_30_IGJEN", "SENERE", "UTEN_FRIST");
    for (Fristbotte botte : Fristbotte.values()) {
      assertThat(Fristbotte.avKode(botte.kode())).contains(botte);
    }
    assertThat(Fristbotte.avKode("FRA_8_TIL_30")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
      "2000-01-01, OVER_30", "2026-10-22, OVER_30", "2026-10-23, 8_30", "2026-11-14, 8_30", "2026-11-15, 1_7",
      "2026-11-21, 1_7", "2026-11-22, I_DAG", "2026-11-23, 1_7_IGJEN", "2026-11-29, 1_7_IGJEN",
      "2026-11-30, 8_30_IGJEN", "2026-12-22, 8_30_IGJEN", "2026-12-23, SENERE", "9999-12-31, SENERE",
      ", UTEN_FRIST"})
  void theEdgesOfEachBucket(LocalDate frist, String kode) {
    assertThat(Fristbotte.av(frist, IDAG).kode()).isEqualTo(kode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-03-29", "2026-10-25", "2028-02-29", "2027-01-01"})
  void theRangesPartitionEveryDay(LocalDate idag) {
    for (int dager = -400; dager <= 400; dager++) {
      LocalDate frist = idag.plusDays(dager);
      List<Fristbotte> paaDager = Arrays.stream(Fristbotte.values()).filter(botte -> rommer(botte, frist, idag)).toList();
      assertThat(paaDager).as("%d days", dager).containsExactly(Fristbotte.av(frist, idag));
      for (Instant tidspunkt : List.of(Tid.startAv(frist), Tid.sluttAv(frist),
          Tid.startAv(frist.plusDays(1)).minusMillis(1))) {
        List<Fristbotte> iSql = Arrays.stream(Fristbotte.values())
            .filter(botte -> rommer(botte, tidspunkt, idag)).toList();
        assertThat(iSql).as("%s", tidspunkt).isEqualTo(paaDager);
      }
    }
  }

  @Test
  void theCountsOfAllBucketsAreTheWhole() {
    Map<Fristbotte, Long> antall = IDAG.minusDays(400).datesUntil(IDAG.plusDays(401))
        .collect(Collectors.groupingBy(frist -> Fristbotte.av(frist, IDAG), Collectors.counting()));
    assertThat(antall).isEqualTo(Map.of(
        Fristbotte.OVER_30, 370L, Fristbotte.FRA_8_TIL_30, 23L, Fristbotte.FRA_1_TIL_7, 7L, Fristbotte.I_DAG, 1L,
        Fristbotte.FRA_1_TIL_7_IGJEN, 7L, Fristbotte.FRA_8_TIL_30_IGJEN, 23L, Fristbotte.SENERE, 370L));
  }

  private static boolean rommer(Fristbotte botte, LocalDate frist, LocalDate idag) {
    return botte.harFrist()
        && botte.fra(idag).map(fra -> fra.compareTo(frist) <= 0).orElse(true)
        && botte.til(idag).map(til -> til.compareTo(frist) >= 0).orElse(true);
  }

  private static boolean rommer(Fristbotte botte, Instant frist, LocalDate idag) {
    return botte.harFrist()
        && botte.fraTidspunkt(idag).map(fra -> fra.compareTo(frist) <= 0).orElse(true)
        && botte.foerTidspunkt(idag).map(til -> til.compareTo(frist) > 0).orElse(true);
  }
}
