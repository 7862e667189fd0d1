package no.saksflyt.prosess.kontroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.tilgang.Roller;

/** The project's own bundles, and surroundings in which they are whole. */
final class Testbunter {

  private Testbunter() {}

  static Bunt les(String navn) {
    var filer = new HashMap<String, byte[]>();
    for (var rot : List.of("processes", "forms")) {
      var mappe = Path.of(rot, navn);
      if (!Files.isDirectory(mappe)) {
        continue;
      }
      try (var innhold = Files.list(mappe)) {
        for (var fil : innhold.toList()) {
          filer.put(fil.getFileName().toString(), Files.readAllBytes(fil));
        }
      } catch (IOException uleselig) {
        throw new UncheckedIOException(uleselig);
      }
    }
    return new Bunt(navn, filer);
  }

  static Omgivelse omgivelse() {
    var roller = new HashSet<>(Roller.ALLE);
    roller.add(Roller.ANSATT);
    var grupper = new HashSet<>(roller);
    Roller.I_ENHET.forEach(rolle -> grupper.add("bosetting" + rolle));
    return new Omgivelse(
            Map.of(
                "frister", Map.of("frist", 2, "varsel", 2, "utlop", 2, "paaVentTil", 1),
                "grupper", Map.of("enhet", 2),
                "oppdragModell", Map.of("aapneDeler", 1, "saksansvarlig", 1, "delansvarlig", 1)),
            Set.of("avsluttOppdrag", "avsluttBrev", "gjenopptaSak", "avsluttTrukketSak"),
            roller,
            Roller.I_ENHET,
            grupper,
            Set.of("oppdrag", "oppdrag-del", "oppdrag-brev"),
            Set.of(),
            Set.of())
        .medFelles(les(Bunt.FELLES));
  }
}
