package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A build server that ought to have the letters fails without them; no other machine does. */
class BrevmappeTest {

  @Test
  void paaByggetjeneren() {
    assertThat(Brevmappe.skalFeile(true, true, false)).isTrue();
    assertThat(Brevmappe.skalFeile(true, false, true)).isTrue();
    assertThat(Brevmappe.skalFeile(true, false, false)).isFalse();
  }

  @Test
  void hosEnUtvikler() {
    assertThat(Brevmappe.skalFeile(false, true, true)).isFalse();
    assertThat(Brevmappe.skalFeile(false, false, false)).isFalse();
  }
}
