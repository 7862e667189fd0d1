package no.saksflyt.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The language check itself finds what it is there to find, and lets Norwegian be. */
class SpraaksjekkTest {

  @Test
  void finnerEngelskKoderOgDetSomIkkeBleFyltUt() {
    for (var linje : new String[] {
      "Field is required.", "3 Tasks", "Loading …", "Frist: null", "Hei, {{ navn }}", "${oppgave}", "??sak.tittel_nb??",
      "Oppgave tatt av bosettingleder", "Status: UNDER_ARBEID", "7f983a58-e624-11f1-8091-02fc00000001", "Frist 2026-11-22"
    }) {
      assertThat(Spraak.funn(linje, false)).as(linje).isNotEmpty();
    }
  }

  @Test
  void larNorskStaa() {
    assertThat(Spraak.funn("""
        Fordel oppdraget til enhet
        Sak 2026/000041, oppdrag 2026-07, frist 24.11.2026
        Leder i Bosetting har tatt oppgaven
        Adresse: post@direktoratet.example
        Mål 3: Oppvekst, frivillighet og deltakelse
        """, false)).isEmpty();
  }
}
