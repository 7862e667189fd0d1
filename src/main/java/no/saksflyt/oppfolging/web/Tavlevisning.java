package no.saksflyt.oppfolging.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.frist.Fristbotte;
import no.saksflyt.oppfolging.Dimensjon;
import no.saksflyt.oppfolging.Ordbok;
import no.saksflyt.oppfolging.Stegrad;
import org.springframework.stereotype.Component;

/** What the board's page needs beside the counts and rows: words and choices. */
@Component
class Tavlevisning {

  private final Ordbok ordbok;

  Tavlevisning(Ordbok ordbok) {
    this.ordbok = ordbok;
  }

  Map<String, Object> filtervalg() {
    var valg = new HashMap<String, Object>();
    valg.put("enheter", ordbok.valg(Dimensjon.ENHET));
    valg.put("avdelinger", ordbok.avdelinger());
    valg.put("prosesser", ordbok.valg(Dimensjon.PROSESS));
    valg.put("stegvalg", ordbok.valg(Dimensjon.STEG));
    valg.put("personer", ordbok.valg(Dimensjon.ANSVARLIG));
    valg.put("tildelbare", ordbok.personer());
    valg.put("grupper", ordbok.grupper());
    valg.put("fristtyper", ordbok.valg(Dimensjon.FRISTTYPE));
    valg.put("paaventvalg", ordbok.valg(Dimensjon.PAAVENT));
    return valg;
  }

  /** @return names of the units, persons, processes and groups that stand in the rows, by kind and value */
  Map<String, Map<String, String>> navn(List<Stegrad> rader) {
    var personer =
        rader.stream()
            .flatMap(r -> java.util.stream.Stream.of(r.ansvarlig(), r.forPerson()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var svar = new LinkedHashMap<String, Map<String, String>>();
    svar.put("person", ordbok.navn(Dimensjon.ANSVARLIG, personer));
    svar.put("enhet", ordbok.navn(Dimensjon.ENHET, verdier(rader, Stegrad::enhet)));
    svar.put("prosess", ordbok.navn(Dimensjon.PROSESS, verdier(rader, Stegrad::prosess)));
    svar.put("gruppe", ordbok.grupper());
    return svar;
  }

  List<Fristbotte> botter() {
    return Arrays.asList(Fristbotte.values());
  }

  private static List<String> verdier(List<Stegrad> rader, java.util.function.Function<Stegrad, String> felt) {
    return rader.stream().map(felt).filter(Objects::nonNull).distinct().collect(Collectors.toList());
  }
}
