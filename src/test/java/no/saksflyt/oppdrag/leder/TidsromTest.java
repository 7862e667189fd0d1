package no.saksflyt.oppdrag.leder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TidsromTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 22);

  @Test
  @DisplayName("a chosen year is that year; without one the months lie round today")
  void maanedene() {
    assertThat(Tidsrom.av(2024, IDAG)).isEqualTo(new Tidsrom(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    var rundt = Tidsrom.av(null, IDAG);
    assertThat(rundt).isEqualTo(new Tidsrom(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31)));
    assertThat(rundt.maaneder()).hasSize(12);
  }

  @Test
  @DisplayName("places run from the first day's beginning to the last day's end, and days outside lie at the edges")
  void stedene() {
    var aret = Tidsrom.av(2025, IDAG);
    assertThat(aret.sted(LocalDate.of(2025, 1, 1))).isZero();
    assertThat(aret.sted(LocalDate.of(2025, 7, 2)) * 365 / 100).isEqualTo(182);
    assertThat(aret.sted(LocalDate.of(2026, 1, 1))).isEqualTo(100);
    assertThat(aret.sted(LocalDate.of(2020, 5, 5))).isZero();
    assertThat(aret.sted(LocalDate.of(2031, 5, 5))).isEqualTo(100);
    assertThat(aret.har(null)).isFalse();
  }

  @Test
  @DisplayName("what comes back on the last day of a month stays on the last, and only the months shown are filled")
  void gjentakelser() {
    var aret = Tidsrom.av(2025, IDAG);
    assertThat(Tidslinjepunkter.gjentakelser(LocalDate.of(2024, 10, 31), Period.ofMonths(4), aret))
        .containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 10, 31));
    assertThat(Tidslinjepunkter.gjentakelser(LocalDate.of(2025, 3, 1), Period.ZERO, aret)).isEmpty();
  }
}
