package no.saksflyt.sak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counts as a word people search by. */
class OrdlisteTest {

  @Test
  @DisplayName("upper and lower case are one, also for æ, ø and å, and signs part words")
  void ordene() {
    assertThat(Ordliste.av("Ære, ØST – og Ålesund (årlig)")).containsExactlyInAnyOrder("ære", "øst", "og", "ålesund", "årlig");
    assertThat(Ordliste.av("  !! ")).isEmpty();
    assertThat(Ordliste.av(null)).isEmpty();
  }

  @Test
  @DisplayName("a number with its stroke or dash is one word, also while it is being written")
  void numrene() {
    assertThat(Ordliste.av("2026-07 og 2026/000123")).containsExactlyInAnyOrder("2026-07", "og", "2026/000123");
    assertThat(Ordliste.av("2026/")).containsExactly("2026/");
  }

  @Test
  @DisplayName("a case is found by its number in full, without zeros, and by the running number alone")
  void saksnummeret() {
    assertThat(Ordliste.avSaksnummer("2026/000123"))
        .containsExactlyInAnyOrder("2026/000123", "2026/123", "000123", "123");
  }

  @Test
  @DisplayName("a word longer than the table keeps is cut alike in table and question")
  void langeOrd() {
    assertThat(Ordliste.av("a".repeat(100_000))).containsExactly("a".repeat(40));
  }
}
