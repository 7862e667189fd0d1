package no.saksflyt.oppdrag.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Oppdragsrad;
import no.saksflyt.oppdrag.rapport.Rapportinnhold.Parameter;
import org.springframework.stereotype.Component;

/** What has become different in the cases since a report was frozen. */
@Component
class Endringsmerker {

  private final Rapportord ord;

  Endringsmerker(Rapportord ord) {
    this.ord = ord;
  }

  /**
   * @param frosset the report as it was frozen
   * @param da its cases as they stood at that moment, also what came after the cut-off
   * @param naa its cases as they stand now
   * @return the differences in words, by case number or {@code sp-<id>}
   */
  Map<String, List<String>> av(Rapportinnhold frosset, Rapportinnhold da, Rapportinnhold naa) {
    var merker = new TreeMap<String, List<String>>();
    var foer = rader(da);
    var skrevet = rader(frosset);
    for (var kapittel : naa.maal()) {
      for (var rad : kapittel.oppdrag()) {
        var sak = rad.saksnummer();
        if (!skrevet.containsKey(sak)) {
          // What an earlier year gave, and is worked on again, is not new.
          if (!kapittel.tidligere()) {
            legg(merker, sak, ord.tekst("endring.nytt"));
          }
        } else if (foer.containsKey(sak)) {
          sammenlign(merker, skrevet.get(sak), foer.get(sak), rad);
        }
      }
    }
    var parametere = parametere(da);
    parametere(naa)
        .forEach(
            (id, sp) -> {
              int hadde = parametere.containsKey(id) ? parametere.get(id).resultater().size() : 0;
              sp.resultater().stream()
                  .limit(Math.max(0, sp.resultater().size() - hadde))
                  .forEach(r -> legg(merker, "sp-" + id, ord.tekst("endring.resultat", ord.resultat(r))));
            });
    return merker;
  }

  private void sammenlign(Map<String, List<String>> merker, Oppdragsrad skrevet, Oppdragsrad foer, Oppdragsrad naa) {
    var sak = naa.saksnummer();
    if (!ord.status(foer).equals(ord.status(naa))) {
      legg(merker, sak, ord.tekst("endring.status", ord.status(foer), ord.status(naa)));
    }
    if (!Objects.equals(foer.levert(), naa.levert())) {
      legg(merker, sak, ord.tekst("endring.levert", ord.dato(foer.levert()), ord.dato(naa.levert())));
    }
    if (!Objects.equals(foer.frist(), naa.frist())) {
      legg(merker, sak, ord.tekst("endring.frist", ord.frist(foer.frist()), ord.frist(naa.frist())));
    }
    if (naa.igjen() && !foer.igjen()) {
      legg(merker, sak, ord.tekst("igjen", ord.statusord(naa.status()), ord.dato(naa.neste())));
    }
    if (!skrevet.tittel().equals(naa.tittel())) {
      legg(merker, sak, ord.tekst("endring.tittel", skrevet.tittel(), naa.tittel()));
    }
  }

  private static void legg(Map<String, List<String>> merker, String hva, String tekst) {
    merker.computeIfAbsent(hva, ny -> new ArrayList<>()).add(tekst);
  }

  private static Map<String, Oppdragsrad> rader(Rapportinnhold innhold) {
    return innhold.maal().stream()
        .flatMap(k -> k.oppdrag().stream())
        .collect(Collectors.toMap(Oppdragsrad::saksnummer, Function.identity()));
  }

  private static Map<Long, Parameter> parametere(Rapportinnhold innhold) {
    var alle = new HashMap<Long, Parameter>();
    innhold.maal().stream().flatMap(k -> k.parametere().stream()).forEach(sp -> alle.put(sp.id(), sp));
    return alle;
  }
}
