package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** However a letter head is set, its date and the ministry's reference are read and its lines are no text. */
class BrevhodefinnerTest {

  private static final Brevhode HODE = new Brevhode(1, LocalDate.of(2026, 3, 5), "26/123");

  @Test
  void enEtikettPaaHverLinje() {
    assertThat(hoder(Leseprove.av("Deres ref.: 25/9", "Vår ref.: 26/123", "Dato: 5. mars 2026", "",
        "Etaten skal lage en plan.")))
        .containsExactly(HODE);
  }

  @Test
  @DisplayName("Labels side by side have their values side by side below")
  void etiketterVedSidenAvHverandre() {
    assertThat(hoder(Leseprove.av("Deres ref Vår ref Dato", "", "25/9 26/123 5. mars 2026", "",
        "Etaten skal lage en plan.")))
        .containsExactly(HODE);
  }

  @Test
  void verdienUnderEtiketten() {
    assertThat(hoder(Leseprove.av("Vår ref", "26/123", "Dato", "5. mars 2026", "",
        "Etaten skal lage en plan."))).containsExactly(HODE);
  }

  @Test
  @DisplayName("Addresses are adornment, with the name above the post box, and tell nothing of the letter")
  void adresser() {
    Leseprove prove = Leseprove.av("Språketaten", "Postboks 12", "0101 Oslo", "Telefon: 12 34 56 78", "",
        "Etaten skal lage en plan.");
    assertThat(hoder(prove)).isEmpty();
    assertThat(prove.arter()).containsExactly(
        Linjeart.PYNT, Linjeart.PYNT, Linjeart.PYNT, Linjeart.PYNT, Linjeart.BLANK, Linjeart.TEKST);
  }

  @Test
  @DisplayName("A word of the text that looks like a label stays text")
  void ordITeksten() {
    Leseprove prove = Leseprove.av("Dato for møtet avtales senere.", "Avdeling for språk deltar.");
    assertThat(hoder(prove)).isEmpty();
    assertThat(prove.arter()).containsOnly(Linjeart.TEKST);
  }

  private static List<Brevhode> hoder(Leseprove prove) {
    return new Brevhodefinner(prove.linjer(), prove.arter()).merk();
  }
}
