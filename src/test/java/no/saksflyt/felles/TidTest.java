package no.saksflyt.felles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidTest {

  private final TimeZone maskinens = TimeZone.getDefault();

  @AfterEach
  void giTilbakeSonen() {
    TimeZone.setDefault(maskinens);
  }

  @ParameterizedTest(name = "{0} lasts {3} hours, ends {2}")
  @CsvSource({
      "2026-03-28, 2026-03-27T23:00:00Z, 2026-03-28T22:59:59Z, 24",
      "2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 23",
      "2026-10-24, 2026-10-23T22:00:00Z, 2026-10-24T21:59:59Z, 24",
      "2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 25",
      "2026-12-31, 2026-12-30T23:00:00Z, 2026-12-31T22:59:59Z, 24",
      "2028-02-29, 2028-02-28T23:00:00Z, 2028-02-29T22:59:59Z, 24"})
  void aDayInOsloWhereverTheServerStands(LocalDate dag, Instant start, Instant slutt, int timer) {
    for (String sone : new String[] {"UTC", "Pacific/Auckland", "America/New_York"}) {
      TimeZone.setDefault(TimeZone.getTimeZone(sone));
      assertThat(Tid.startAv(dag)).isEqualTo(start);
      assertThat(Tid.sluttAv(dag)).isEqualTo(slutt);
      assertThat(Tid.dato(start)).isEqualTo(dag);
      assertThat(Tid.dato(slutt)).isEqualTo(dag);
      assertThat(Tid.dato(slutt.plusSeconds(1))).isEqualTo(dag.plusDays(1));
    }
    assertThat(Duration.between(start, slutt.plusSeconds(1))).isEqualTo(Duration.ofHours(timer));
  }

  @Test
  void everyDayEndsWhereTheNextBegins() {
    LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(dag ->
        assertThat(Tid.sluttAv(dag).plusSeconds(1)).isEqualTo(Tid.startAv(dag.plusDays(1))));
  }
}
