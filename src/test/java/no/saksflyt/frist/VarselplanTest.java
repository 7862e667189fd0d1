package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarselplanTest {

  private static final LocalDate FRIST = LocalDate.of(2026, 12, 18);
  private static final LocalDate OPPRETTET = LocalDate.of(2026, 11, 23);

  private final Varselplan plan = new Varselplan(Testrad.rad("varselDager", "1,7", "eskalerDager", 3));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', value = {
      "2026-12-10 |                ",
      "2026-12-11 | FOER_7         ",
      "2026-12-16 | FOER_7         ",
      "2026-12-17 | FOER_1         ",
      "2026-12-18 | PAA_DAGEN      ",
      "2026-12-19 | ETTER          ",
      "2026-12-20 | ETTER          ",
      "2026-12-21 | ETTER, ESKALERT",
      "2027-03-01 | ETTER, ESKALERT"})
  void whatIsDueOnTheDay(LocalDate idag, String ventet) {
    assertThat(koder(plan.forfalte(FRIST, OPPRETTET, idag))).isEqualTo(liste(ventet));
  }

  @ParameterizedTest(name = "begun {0}, today {1}: {2}")
  @CsvSource(delimiter = '|', value = {
      "2026-12-11 | 2026-12-11 | FOER_7   ",
      "2026-12-12 | 2026-12-12 |          ",
      "2026-12-12 | 2026-12-17 | FOER_1   ",
      "2026-12-18 | 2026-12-18 | PAA_DAGEN",
      "2026-12-22 | 2026-12-22 | ETTER, ESKALERT"})
  void noReminderOfADayBeforeTheTaskBegan(LocalDate opprettet, LocalDate idag, String ventet) {
    assertThat(koder(plan.forfalte(FRIST, opprettet, idag))).isEqualTo(liste(ventet));
  }

  @Test
  void withoutDeadlineNothingIsDue() {
    assertThat(plan.forfalte(null, OPPRETTET, FRIST)).isEmpty();
  }

  @Test
  void emptyCellsMeanNoneBeforeAndNoNoteToTheLeader() {
    Varselplan stille = new Varselplan(Testrad.rad("varselDager", "", "eskalerDager", null));
    assertThat(stille.forfalte(FRIST, OPPRETTET, FRIST.minusDays(1))).isEmpty();
    assertThat(koder(stille.forfalte(FRIST, OPPRETTET, FRIST.plusDays(100)))).containsExactly("ETTER");
  }

  @Test
  void zeroDaysBeforeIsTheDayItselfAndZeroAfterTellsTheLeaderThatDay() {
    Varselplan straks = new Varselplan(Testrad.rad("varselDager", 0, "eskalerDager", 0));
    assertThat(straks.forfalte(FRIST, OPPRETTET, FRIST.minusDays(1))).isEmpty();
    assertThat(koder(straks.forfalte(FRIST, OPPRETTET, FRIST))).containsExactly("PAA_DAGEN", "ESKALERT");
  }

  @Test
  void aSenderThatRunsEveryDaySendsEachKindOnceInOrder() {
    assertThat(sendt(1)).containsExactly("FOER_7", "FOER_1", "PAA_DAGEN", "ETTER", "ESKALERT");
  }

  @Test
  void aSenderThatWasDownMakesGoodOnlyWhatStillMatters() {
    assertThat(sendt(60)).containsExactly("ETTER", "ESKALERT");
  }

  private Set<String> sendt(int hverDag) {
    Set<String> sendt = new LinkedHashSet<>();
    List<String> forsendelser = new ArrayList<>();
    for (LocalDate idag = OPPRETTET; idag.isBefore(FRIST.plusDays(90)); idag = idag.plusDays(hverDag)) {
      for (Varsel varsel : plan.forfalte(FRIST, OPPRETTET, idag)) {
        if (sendt.add(varsel.kode())) {
          forsendelser.add(varsel.kode());
        }
      }
    }
    assertThat(forsendelser).doesNotHaveDuplicates();
    return sendt;
  }

  private static List<String> koder(List<Varsel> varsler) {
    return varsler.stream().map(Varsel::kode).toList();
  }

  private static List<String> liste(String tekst) {
    return tekst == null ? List.of() : Arrays.asList(tekst.split(", "));
  }
}
