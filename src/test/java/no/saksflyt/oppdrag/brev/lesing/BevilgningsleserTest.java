package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes and totals of posts, from running text and from tables. */
class BevilgningsleserTest {

  @Test
  void endringUnderOverskrift() {
    assertThat(les("Kap. 671 Bosetting", "", "Post 21 Forsøk med språk", "", "Bevilgningen økes med 2 mill. kroner, "
        + "jf. vedtaket."))
        .extracting(LestBevilgning::kapPost, LestBevilgning::navn, LestBevilgning::endringOre, LestBevilgning::totalOre)
        .containsExactly(tuple("671/21", "Forsøk med språk", 200_000_000L, null));
  }

  @Test
  void reduksjonMedPostenISetningen() {
    assertThat(les("Bevilgningen på kap. 671, post 21 reduseres med 500 000 kroner."))
        .extracting(LestBevilgning::kapPost, LestBevilgning::endringOre)
        .containsExactly(tuple("671/21", -50_000_000L));
  }

  @Test
  @DisplayName("Changes are added, until the letter sums them up itself")
  void samlet() {
    assertThat(les("Bevilgningen på kap. 671, post 21 økes med 2 mill. kroner. Den reduseres så med 1 mill. kroner."))
        .extracting(LestBevilgning::endringOre).containsExactly(100_000_000L);
    assertThat(les("Bevilgningen på kap. 671, post 21 økes med 2 mill. kroner. Posten er samlet økt med 3 mill. "
        + "kroner."))
        .extracting(LestBevilgning::endringOre).containsExactly(300_000_000L);
  }

  @Test
  void totalISetning() {
    assertThat(les("På kap. 671, post 21 er samlet bevilgning 12 mill. kroner."))
        .extracting(LestBevilgning::endringOre, LestBevilgning::totalOre)
        .containsExactly(tuple(null, 1_200_000_000L));
  }

  @Test
  @DisplayName("A row of a table counts in the unit the table tells")
  void tabell() {
    assertThat(les("Kap./post Betegnelse (i 1 000 kroner)", "671/21 Forsøk med språk, kan overføres 12 500",
        "671/60 Tilskudd til kommuner 1 300"))
        .extracting(LestBevilgning::kapPost, LestBevilgning::navn, LestBevilgning::totalOre)
        .containsExactly(
            tuple("671/21", "Forsøk med språk", 1_250_000_000L),
            tuple("671/60", "Tilskudd til kommuner", 130_000_000L));
  }

  @Test
  void posterUnderKapittelet() {
    assertThat(les("Kap. 671 Bosetting (i 1 000 kroner)", "", "Post Betegnelse Beløp", "21 Forsøk med språk 12 500",
        "60 Tilskudd til kommuner 1 300"))
        .extracting(LestBevilgning::kapPost, LestBevilgning::totalOre)
        .containsExactly(tuple("671/21", 1_250_000_000L), tuple("671/60", 130_000_000L));
  }

  private static List<LestBevilgning> les(String... linjer) {
    Lesing lesing = Leseprove.av(linjer).lesing();
    return new Bevilgningsleser(lesing).les(Leseprove.avsnitt(lesing.flyt));
  }
}
