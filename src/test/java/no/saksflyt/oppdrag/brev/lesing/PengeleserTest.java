package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money for an assignment is what the letter gives, with its post, year and part. */
class PengeleserTest {

  @Test
  void midler() {
    assertThat(les("Det settes av 2 mill. kroner i 2026 over kap. 671, post 21 til del 2.", false))
        .extracting(LesteMidler::belopOre, LesteMidler::kapPost, LesteMidler::ar, LesteMidler::del)
        .containsExactly(tuple(200_000_000L, "671/21", 2026, "Del 2"));
  }

  @Test
  @DisplayName("A sum that is only mentioned counts where the heading tells that it is the financing")
  void nevntSum() {
    assertThat(les("Forsøket kostet 2 mill. kroner.", false)).isEmpty();
    assertThat(les("Forsøket kostet 2 mill. kroner.", true)).hasSize(1);
  }

  @Test
  void satser() {
    assertThat(les("Det settes av 5 000 kroner for hver deltaker.", true)).isEmpty();
  }

  private static List<LesteMidler> les(String tekst, boolean finansiering) {
    Flyt flyt = Leseprove.av(tekst).flyt();
    return new Pengeleser(flyt).les(0, flyt.length(), finansiering, null);
  }
}
