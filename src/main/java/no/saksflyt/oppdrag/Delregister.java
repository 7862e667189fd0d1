package no.saksflyt.oppdrag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import org.springframework.stereotype.Component;

/** Keeps an assignment's parts as its content names them. A part is its name; where none is named the whole is one part. */
@Component
class Delregister {

  static final String HELE = "Hele oppdraget";

  private final OppdragsdelRepository deler;

  Delregister(OppdragsdelRepository deler) {
    this.deler = deler;
  }

  /**
   * What a new content does to the parts.
   *
   * @param nye parts somebody has to work on that nobody had before
   * @param bortfalt parts that fell away
   */
  record Endring(List<Oppdragsdel> nye, List<Oppdragsdel> bortfalt) {}

  /**
   * @param saksnummer a new case
   * @param innhold what its assignment contains
   * @return the parts' ids by name
   */
  Map<String, String> opprett(Saksnummer saksnummer, Oppdragsinnhold innhold) {
    var ider = new LinkedHashMap<String, String>();
    for (var del : navngitte(innhold)) {
      var ny = new Oppdragsdel(saksnummer.toString(), ider.size() + 1, del.navn());
      ny.ledesAv(del.hovedansvar());
      ider.put(del.navn(), deler.save(ny).delId());
    }
    skriv();
    return ider;
  }

  /**
   * @param saksnummer a case
   * @param innhold what its assignment contains from now on
   * @return what changed
   */
  Endring endre(Saksnummer saksnummer, Oppdragsinnhold innhold) {
    var rader = alle(saksnummer);
    var etterNavn = rader.stream().collect(Collectors.toMap(Oppdragsdel::navn, Function.identity(), (a, b) -> a));
    var skalVaere = navngitte(innhold);
    var nye = new ArrayList<Oppdragsdel>();
    int lopenr = rader.stream().mapToInt(d -> Integer.parseInt(d.delId())).max().orElse(0);
    for (var del : skalVaere) {
      var rad = etterNavn.get(del.navn());
      if (rad == null) {
        rad = deler.save(new Oppdragsdel(saksnummer.toString(), ++lopenr, del.navn()));
        nye.add(rad);
      } else if (rad.bortfalt()) {
        rad.kommerTilbake();
        nye.add(rad);
      }
      rad.ledesAv(del.hovedansvar());
    }
    var navn = skalVaere.stream().map(Oppdragsinnhold.Del::navn).toList();
    var bortfalt = rader.stream().filter(d -> !d.bortfalt() && !navn.contains(d.navn())).toList();
    bortfalt.forEach(Oppdragsdel::faltBort);
    skriv();
    return new Endring(List.copyOf(nye), bortfalt);
  }

  private void skriv() {
    deler.flush();
    OppdragsdelRepository.lesPaaNytt();
  }

  /** @return every part, also those that fell away, in order */
  List<Oppdragsdel> alle(Saksnummer saksnummer) {
    return deler.alle(saksnummer.toString());
  }

  /** @return the ids of every part by name, also of those that fell away */
  Map<String, String> ider(Saksnummer saksnummer) {
    return alle(saksnummer).stream()
        .collect(Collectors.toMap(Oppdragsdel::navn, Oppdragsdel::delId, (a, b) -> a, LinkedHashMap::new));
  }

  private static List<Oppdragsinnhold.Del> navngitte(Oppdragsinnhold innhold) {
    return innhold.deler().isEmpty()
        ? List.of(new Oppdragsinnhold.Del(HELE, null, false, null))
        : innhold.deler();
  }
}
