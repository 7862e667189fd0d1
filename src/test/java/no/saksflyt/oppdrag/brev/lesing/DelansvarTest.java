package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who leads the parts of an assignment. */
class DelansvarTest {

  @Test
  @DisplayName("A part within a part that nobody leads is read, and nobody leads it either")
  void underdelUtenLeder() {
    String tekst =
        """
        Tillegg nr. 2 til tildelingsbrev for IMDi 2026

        Oppdrag nr. 2026-03 Plan for språk

        Beskrivelse av oppdraget

        Del 1: Kartlegging av behov.

        Del 1 a) Kartlegging i kommunene.

        Frist: 1. mai 2027
        """;
    LestOppdrag oppdrag = new Brevleser().les(tekst, Styringskalender.TOM).oppdrag().get(0);
    assertThat(oppdrag.deler())
        .extracting(LestDel::navn, LestDel::hovedansvar)
        .containsExactly(tuple("Del 1", null), tuple("Del 1 / a", null));
  }
}
