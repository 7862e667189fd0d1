package no.saksflyt.oppdrag.rapport.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of these pages. */
@Component
class Valglister {

  private final Enheter enheter;
  private final Meldinger meldinger;
  private final Clock klokke;

  Valglister(Enheter enheter, Meldinger meldinger, Clock klokke) {
    this.enheter = enheter;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /** @return the year an address names, this year when it names none */
  int ar(String ar) {
    return ar != null && ar.matches("20\\d{2}") ? Integer.parseInt(ar) : LocalDate.now(klokke).getYear();
  }

  /** @return the years that have something, the one shown, this one and the next, the newest first */
  Map<Integer, Integer> arene(int vist, Collection<Integer> har) {
    var alle = new TreeSet<>(har);
    var iAr = LocalDate.now(klokke).getYear();
    alle.addAll(List.of(vist, iAr, iAr + 1));
    var valg = new LinkedHashMap<Integer, Integer>();
    alle.descendingSet().forEach(ar -> valg.put(ar, ar));
    return valg;
  }

  Map<String, String> enhetene() {
    var valg = new LinkedHashMap<String, String>();
    enheter.gjeldende().forEach((Enhet enhet) -> valg.put(enhet.id(), enhet.navn()));
    return valg;
  }

  /** @return each value with the words under the key and its name */
  <T extends Enum<T>> Map<String, String> av(Class<T> type, String nokkel) {
    return av(List.of(type.getEnumConstants()).stream().map(Enum::name).toList(), nokkel);
  }

  Map<String, String> av(List<String> verdier, String nokkel) {
    var valg = new LinkedHashMap<String, String>();
    verdier.forEach(verdi -> valg.put(verdi, meldinger.tekst(nokkel + "." + verdi)));
    return valg;
  }
}
