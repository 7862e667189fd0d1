package no.saksflyt.oppgave.skjema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds and sets values below the paths of groups. */
final class Verdier {

  private Verdier() {}

  static Object hent(Map<String, Object> alle, List<String> sti) {
    Object her = alle;
    for (var ledd : sti) {
      her = her instanceof Map<?, ?> nivaa ? nivaa.get(ledd) : null;
    }
    return her;
  }

  @SuppressWarnings("unchecked")
  static void sett(Map<String, Object> alle, List<String> sti, Object verdi) {
    var her = alle;
    for (var ledd : sti.subList(0, sti.size() - 1)) {
      her = (Map<String, Object>) her.compute(ledd, (n, v) -> v instanceof Map ? v : new LinkedHashMap<String, Object>());
    }
    her.put(sti.get(sti.size() - 1), verdi);
  }
}
