package no.saksflyt.prosess.kontroll;

import static java.util.Map.entry;

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

  private static final Set<String> PROSESSER =
      Set.of("oppdrag", "oppdrag-del", "oppdrag-anskaffelse", "oppdrag-publisering", "oppdrag-tiltak", "oppdrag-sporsmal",
          "oppdrag-avvik", "oppdrag-brev", "oppdrag-rapport", "oppdrag-rapportbidrag", "oppdrag-notat");

  private Testbunter() {}

  /** The beans of service tasks, with what they write. */
  private static Map<String, Map<String, Set<String>>> delegater() {
    return Map.ofEntries(
        entry("avsluttOppdrag", Map.of()),
        entry("avsluttBrev", Map.of()),
        entry("frysRapport", Map.of()),
        entry("avsluttRapport", Map.of()),
        entry("avsluttNotat", Map.of()),
        entry("gjennomforAvvik", Map.of()),
        entry("gjenopptaSak", Map.of()),
        entry("avsluttTrukketSak", Map.of()),
        entry("klargjorDel", Map.of("fou", Set.of(), "egenLevering", Set.of())),
        entry("vurderLevering", Map.of("levering", Set.of("SAMLET", "ALT_LEVERT"))),
        entry("vurderVidere", Map.of("publisering", Set.of(), "videre", Set.of("NESTE", "FERDIG"))),
        entry("startNesteLeveranse", Map.of()));
  }

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
                "rapportModell", Map.of("aapneBidrag", 1),
                "avvikModell", Map.of("slag", 1),
                "oppdragModell",
                    Map.of(
                        "aapneDeler", 1, "saksansvarlig", 1, "delansvarlig", 1, "aapneOppfolgingstiltak", 1, "nesteStart", 1,
                        "tidligstPublisering", 1, "tiltaksansvarlig", 1, "fou", 1)),
            delegater(),
            roller,
            Roller.I_ENHET,
            grupper,
            PROSESSER,
            Set.of("oppdrag", "oppdrag-brev", "oppdrag-rapport", "oppdrag-notat"),
            Set.of(),
            Set.of(),
            Set.of("/oppdrag/plan/{saksnummer}", "/oppdrag/brev/{saksnummer}", "/oppdrag/notat/{saksnummer}",
                "/oppdrag/rapport/{saksnummer}", "/oppdrag/rapport/bidrag/{saksnummer}/{delId}"))
        .medFelles(les(Bunt.FELLES));
  }
}
