package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestillingskontrollTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 22);

  @Test
  @DisplayName("one with all that is demanded passes, dated today too")
  void riktig() {
    assertThat(Bestillingskontroll.feil(new Bestilling("AID, avdeling for strategi", "EPOST", IDAG, null), IDAG)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strategimøtet 11. september", "strategimøte", "Notat fra strategi-møte", "STRATEGIMØTE", "strategimote"})
  @DisplayName("the strategy meeting is no source, whoever writes it and wherever")
  void strategimotet(String tekst) {
    assertThat(Bestillingskontroll.feil(new Bestilling(tekst, "BREV", IDAG, null), IDAG))
        .extracting(f -> f.felt() + " " + f.kode())
        .containsExactly("bestilling.bestiller feil.bestilling.strategimote");
    assertThat(Bestillingskontroll.feil(new Bestilling("AID", "BREV", IDAG, tekst), IDAG))
        .extracting(f -> f.felt() + " " + f.kode())
        .containsExactly("bestilling.referanse feil.bestilling.strategimote");
    assertThat(Bestillingskontroll.feil(new Bestilling("AID", tekst, IDAG, null), IDAG))
        .extracting(f -> f.felt() + " " + f.kode())
        .containsExactly("bestilling.maate feil.bestilling.strategimote");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23", "1999-12-31"})
  @DisplayName("it was asked for neither in the future nor in another century")
  void datoen(LocalDate dato) {
    assertThat(Bestillingskontroll.feil(new Bestilling("AID", "BREV", dato, null), IDAG))
        .extracting(f -> f.felt() + " " + f.kode())
        .containsExactly("bestilling.dato feil.bestilling.dato");
  }

  @Test
  @DisplayName("everything wrong is told at once")
  void altPaaEnGang() {
    assertThat(Bestillingskontroll.feil(new Bestilling(" ", "FAKS", null, "x".repeat(201)), IDAG))
        .extracting(f -> f.felt())
        .containsExactlyInAnyOrder("bestilling.bestiller", "bestilling.referanse", "bestilling.maate", "bestilling.dato");
  }
}
