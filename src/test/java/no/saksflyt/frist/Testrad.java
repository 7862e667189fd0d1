package no.saksflyt.frist;

import java.util.HashMap;
import java.util.Map;

/** Rows for the tests, written as in the table. */
final class Testrad {

  private Testrad() {}

  /** A sound INTERN row of ten working days, with the given cells (name, value, name, value …) in place of its own. */
  static Map<String, Object> celler(Object... egne) {
    Map<String, Object> celler = new HashMap<>(Map.of(
        "steg", "godkjenn", "fristtype", "INTERN", "fra", "OPPGAVE", "lengde", 10, "enhet", "ARBEIDSDAG",
        "kalender", "NORSK", "varselDager", "7,1", "eskalerDager", 3));
    for (int indeks = 0; indeks < egne.length; indeks += 2) {
      celler.put((String) egne[indeks], egne[indeks + 1]);
    }
    return celler;
  }

  static Fristrad rad(Object... egne) {
    return Fristrad.av(celler(egne));
  }
}
