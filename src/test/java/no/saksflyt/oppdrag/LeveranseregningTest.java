package no.saksflyt.oppdrag;

import static no.saksflyt.oppdrag.Leveranseutfall.LEVERT_FOR_SENT;
import static no.saksflyt.oppdrag.Leveranseutfall.LEVERT_I_TIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.Gjentakelse.Forrige;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes, the next time something is due, and the fourteen days before a publication. */
class LeveranseregningTest {

  // --- outcomes

  @Test
  @DisplayName("on the last day is in time, the day after is not, and without a deadline nothing is late")
  void utfall() {
    var frist = LocalDate.of(2026, 6, 30);
    assertThat(Leveranseutfall.av(frist, frist)).isEqualTo(LEVERT_I_TIDE);
    assertThat(Leveranseutfall.av(frist.plusDays(1), frist)).isEqualTo(LEVERT_FOR_SENT);
    assertThat(Leveranseutfall.av(frist, null)).isEqualTo(LEVERT_I_TIDE);
  }

  @Test
  @DisplayName("several are in time only when every one was")
  void samlet() {
    assertThat(Leveranseutfall.samlet(List.of(LEVERT_I_TIDE, LEVERT_FOR_SENT))).isEqualTo(LEVERT_FOR_SENT);
    assertThat(Leveranseutfall.samlet(List.of(LEVERT_I_TIDE, LEVERT_I_TIDE))).isEqualTo(LEVERT_I_TIDE);
    assertThat(Leveranseutfall.samlet(List.of())).isEqualTo(LEVERT_I_TIDE);
  }

  // --- the fourteen days

  @ParameterizedTest
  @CsvSource({
    "2026-01-15,2026-01-29", "2026-02-20,2026-03-06", "2028-02-20,2028-03-05", "2026-12-20,2027-01-03", "2026-04-30,2026-05-14"
  })
  @DisplayName("fourteen calendar days, over the ends of months and years and in a leap year")
  void fjortenDager(LocalDate varslet, LocalDate tidligst) {
    assertThat(Varslingsfrist.tidligst(varslet)).isEqualTo(tidligst);
  }

  // --- what comes back

  @ParameterizedTest
  @CsvSource({"P1M,2024-02-29", "P3M,2024-04-30", "P4M,2024-05-31", "P6M,2024-07-31", "P1Y,2025-01-31"})
  @DisplayName("every rhythm is counted from the first date, to the end of the month where it has to be")
  void rytmer(String periode, LocalDate ventet) {
    assertThat(neste(frist("2024-01-31", periode, "f.o.m. 31. januar 2024"), "2024-01-31")).isEqualTo(ventet);
  }

  @Test
  @DisplayName("the end of the month stays the end of the month")
  void maanedsslutt() {
    var maanedlig = frist("2024-01-31", "P1M", null);
    var datoer = new ArrayList<LocalDate>();
    var forrige = LocalDate.of(2024, 1, 31);
    for (int i = 0; i < 4; i++) {
      forrige = neste(maanedlig, forrige.toString());
      datoer.add(forrige);
    }
    assertThat(datoer)
        .containsExactly(
            LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 31));
  }

  @Test
  @DisplayName("a series ends with the last year it names; one year alone only says when it begins")
  void sisteAar() {
    var tre = frist("2024-01-15", "P1Y", "Årlig rapportering 15. januar 2024, 2025 og 2026");
    assertThat(neste(tre, "2025-01-15")).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(neste(tre, "2026-01-15")).isNull();
    assertThat(neste(frist("2024-03-20", "P4M", "Tertialvis analyse f.o.m. 20. mars 2024"), "2031-03-20"))
        .isEqualTo(LocalDate.of(2031, 7, 20));
  }

  @Test
  @DisplayName("several dates are the whole series")
  void flereDatoer() {
    var datoer = List.of(frist("2025-05-01", "P1Y", null), frist("2024-05-01", "P1Y", null));
    assertThat(Gjentakelse.etter(innhold(datoer), del -> forrige("2024-05-01")).orElseThrow().dato())
        .isEqualTo(LocalDate.of(2025, 5, 1));
    assertThat(Gjentakelse.etter(innhold(datoer), del -> forrige("2025-05-01"))).isEmpty();
  }

  @Test
  @DisplayName("a letter that moves the series does not make the delivery at hand its own next one")
  void flyttetAvBrev() {
    var flyttet = innhold(List.of(frist("2024-07-30", "P1Y", null)));
    var forrige = new Forrige(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 7, 30));
    assertThat(Gjentakelse.etter(flyttet, del -> forrige).orElseThrow().dato()).isEqualTo(LocalDate.of(2025, 7, 30));
  }

  @Test
  @DisplayName("a rhythm without a first date counts from the deadline there was; a fixed date does not come back")
  void utenDato() {
    assertThat(neste(frist(null, "P1Y", "årlig rapportering"), "2026-08-01")).isEqualTo(LocalDate.of(2027, 8, 1));
    assertThat(neste(new Oppdragsinnhold.Frist(null, null, null, "DATO", LocalDate.of(2026, 8, 1), null, null), "2026-08-01"))
        .isNull();
    assertThat(neste(frist("2026-08-01", null, "av og til"), "2026-08-01")).isNull();
    assertThat(neste(frist("2026-08-01", "tull", "av og til"), "2026-08-01")).isNull();
  }

  @Test
  @DisplayName("of parts with rhythms of their own those come back that are due first")
  void deler() {
    var frister =
        List.of(
            new Oppdragsinnhold.Frist("Del 1", null, null, "PERIODISK", LocalDate.of(2026, 3, 1), null, "P1Y"),
            new Oppdragsinnhold.Frist("Del 2", null, null, "PERIODISK", LocalDate.of(2026, 3, 1), null, "P6M"));
    var forst = LocalDate.of(2026, 3, 1);
    var neste =
        Gjentakelse.etter(
                innhold(frister, "Del 1", "Del 2"),
                del -> Map.of("Del 1", new Forrige(forst, forst), "Del 2", new Forrige(forst, forst)).getOrDefault(
                    del == null ? "" : del, Forrige.INGEN))
            .orElseThrow();
    assertThat(neste.dato()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(neste.deler()).containsExactly("Del 2");
    assertThat(neste.hele()).isFalse();
  }

  private static LocalDate neste(Oppdragsinnhold.Frist frist, String forrige) {
    return Gjentakelse.etter(innhold(List.of(frist)), del -> forrige(forrige)).map(Gjentakelse.Neste::dato).orElse(null);
  }

  private static Forrige forrige(String dato) {
    return new Forrige(LocalDate.parse(dato), LocalDate.parse(dato));
  }

  private static Oppdragsinnhold.Frist frist(String dato, String periode, String tekst) {
    return new Oppdragsinnhold.Frist(
        null, null, tekst, "PERIODISK", dato == null ? null : LocalDate.parse(dato), null, periode);
  }

  private static Oppdragsinnhold innhold(List<Oppdragsinnhold.Frist> frister, String... deler) {
    return new Oppdragsinnhold(
        "2024-01",
        "Tittel",
        null,
        null,
        List.of(),
        false,
        false,
        null,
        List.of(deler).stream().map(navn -> new Oppdragsinnhold.Del(navn, null, false, null)).toList(),
        frister,
        List.of());
  }
}
