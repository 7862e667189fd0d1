package no.saksflyt.oppdrag.departement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be sent, and what an answer must hold. */
class ReglerTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 5, 10);
  private static final LocalDate SENDT = IDAG.minusDays(10);

  private static Henvendelse sendt(Henvendelse.Slag slag, Forslag forslag) {
    var h = new Henvendelse(Saksnummer.av(2026, 1), slag, "Tekst", Instant.EPOCH, "koordinator");
    if (forslag != null) {
      h.beskrevet(new Avviksbeskrivelse("Avvik", forslag, "Tiltak", forslag == Forslag.NY_FRIST ? IDAG.plusDays(90) : null, "-"));
    }
    h.sendt(new Utsending(SENDT, null, IDAG));
    return h;
  }

  private static List<String> feil(Henvendelse h, Svar svar) {
    try {
      Svarkontroll.kontroller(h, svar, IDAG);
      return List.of();
    } catch (Regelbrudd brudd) {
      return brudd.feil().stream().map(Feltfeil::felt).toList();
    }
  }

  @Test
  @DisplayName("everything wrong with an answer is told at once")
  void alt() {
    assertThat(feil(sendt(Henvendelse.Slag.AVVIK, Forslag.BORTFALL), new Svar(null, " ", null, null, null)))
        .containsExactly("svarDato", "svarTekst", "kilde", "svar");
    assertThat(feil(sendt(Henvendelse.Slag.SPORSMAL, null), new Svar(IDAG, "Ja", "Brev", null, null))).isEmpty();
    assertThat(feil(sendt(Henvendelse.Slag.SPORSMAL, null), new Svar(IDAG, "x".repeat(4001), "y".repeat(201), null, null)))
        .containsExactly("svarTekst", "kilde");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-10, true", "-11, false", "1, false"})
  @DisplayName("an answer is from the day it was sent until today")
  void svardato(int dager, boolean lovlig) {
    assertThat(feil(sendt(Henvendelse.Slag.SPORSMAL, null), new Svar(IDAG.plusDays(dager), "Ja", "Brev", null, null)).isEmpty())
        .isEqualTo(lovlig);
  }

  @Test
  @DisplayName("agreed without a date means the date proposed; another date goes before it; a refusal gives none")
  void frist() {
    var avvik = sendt(Henvendelse.Slag.AVVIK, Forslag.NY_FRIST);
    assertThat(Svarkontroll.kontroller(avvik, new Svar(IDAG, "Ja", "B", Avviksvar.GODTATT, null), IDAG).nyFrist())
        .isEqualTo(IDAG.plusDays(90));
    assertThat(Svarkontroll.kontroller(avvik, new Svar(IDAG, "Ja", "B", Avviksvar.GODTATT, IDAG.plusDays(5)), IDAG).nyFrist())
        .isEqualTo(IDAG.plusDays(5));
    assertThat(Svarkontroll.kontroller(avvik, new Svar(IDAG, "Nei", "B", Avviksvar.AVSLATT, IDAG.plusDays(5)), IDAG).nyFrist())
        .isNull();
    assertThat(feil(avvik, new Svar(IDAG, "Ja", "B", Avviksvar.GODTATT, IDAG.minusDays(1)))).containsExactly("nyFrist");
    assertThat(feil(avvik, new Svar(IDAG, "Ja", "B", Avviksvar.GODTATT, LocalDate.of(2101, 1, 1)))).containsExactly("nyFrist");
  }

  @Test
  @DisplayName("sent today or earlier; asked to be answered by that day or later, and asked at all where an answer is needed")
  void utsending() {
    Utsendingskontroll.kontroller(new Utsending(IDAG, null, null), false, IDAG);
    Utsendingskontroll.kontroller(new Utsending(IDAG, null, IDAG), true, IDAG);
    assertThatThrownBy(() -> Utsendingskontroll.kontroller(new Utsending(IDAG.plusDays(1), null, null), true, IDAG))
        .isInstanceOfSatisfying(
            Regelbrudd.class,
            brudd -> assertThat(brudd.feil()).extracting(Feltfeil::felt).containsExactly("sendtDato", "svarfrist"));
    assertThatThrownBy(() -> Utsendingskontroll.kontroller(new Utsending(IDAG, null, IDAG.minusDays(1)), false, IDAG))
        .isInstanceOf(Regelbrudd.class);
  }

  @Test
  @DisplayName("only what changes the assignment waits for the ministry's word")
  void kreverSvar() {
    assertThat(Forslag.values())
        .filteredOn(Forslag::kreverSvar)
        .containsExactly(Forslag.NY_FRIST, Forslag.NEDPRIORITERE, Forslag.BORTFALL);
  }
}
