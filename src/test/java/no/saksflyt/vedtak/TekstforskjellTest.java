package no.saksflyt.vedtak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.saksflyt.vedtak.Tekstforskjell.Bit;
import no.saksflyt.vedtak.Tekstforskjell.Slag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two versions held against each other: both texts can be read out of the pieces. */
class TekstforskjellTest {

  @Test
  @DisplayName("a word exchanged is taken out and put in, the rest is alike")
  void ettOrd() {
    assertThat(Tekstforskjell.mellom("Klagen tas ikke til følge.", "Klagen tas delvis til følge."))
        .containsExactly(
            new Bit(Slag.LIK, "Klagen tas "),
            new Bit(Slag.UT, "ikke"),
            new Bit(Slag.INN, "delvis"),
            new Bit(Slag.LIK, " til følge."));
  }

  @Test
  @DisplayName("words exchanged one after the other are one phrase")
  void flereOrd() {
    assertThat(Tekstforskjell.mellom("Vi opprettholder vedtaket. Hilsen", "Vedtaket opprettholdes. Hilsen"))
        .containsExactly(
            new Bit(Slag.UT, "Vi opprettholder vedtaket."),
            new Bit(Slag.INN, "Vedtaket opprettholdes."),
            new Bit(Slag.LIK, " Hilsen"));
  }

  @Test
  @DisplayName("nothing changed, nothing there, everything new")
  void ytterkanter() {
    assertThat(Tekstforskjell.mellom("Likt", "Likt")).containsExactly(new Bit(Slag.LIK, "Likt"));
    assertThat(Tekstforskjell.mellom("", "")).isEmpty();
    assertThat(Tekstforskjell.mellom("", "Ny tekst")).containsExactly(new Bit(Slag.INN, "Ny tekst"));
    assertThat(Tekstforskjell.mellom("Borte", "")).containsExactly(new Bit(Slag.UT, "Borte"));
  }

  @Test
  @DisplayName("whatever was changed, both texts come out whole")
  void begge() {
    var tilfeldig = new Random(42);
    for (int i = 0; i < 300; i++) {
      var foer = tekst(tilfeldig, tilfeldig.nextInt(60));
      var etter = tekst(tilfeldig, tilfeldig.nextInt(60));
      heleTekstene(foer, etter);
    }
  }

  @Test
  @DisplayName("texts of 100 000 characters with nothing in common are told apart in moments")
  void lange() {
    heleTekstene("ab ".repeat(33_333), "cd\n".repeat(33_333));
    heleTekstene("a\n".repeat(50_000), "b\n".repeat(50_000));
  }

  private static void heleTekstene(String foer, String etter) {
    var biter = Tekstforskjell.mellom(foer, etter);
    assertThat(satt(biter, Slag.INN)).isEqualTo(foer);
    assertThat(satt(biter, Slag.UT)).isEqualTo(etter);
  }

  private static String satt(List<Bit> biter, Slag uten) {
    return biter.stream().filter(b -> b.slag() != uten).map(Bit::tekst).collect(Collectors.joining());
  }

  private static String tekst(Random tilfeldig, int ord) {
    return tilfeldig
        .ints(ord, 0, 6)
        .mapToObj(i -> List.of("klage", "vedtak", " ", "\n", "frist ", "og\n\n").get(i))
        .collect(Collectors.joining());
  }
}
