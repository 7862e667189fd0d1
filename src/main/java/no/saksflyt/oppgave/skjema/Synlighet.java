package no.saksflyt.oppgave.skjema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which fields a form shows with the values it holds: what is hidden is not demanded and its value is dropped. */
@Component
class Synlighet {

  private final Feel feel;

  Synlighet(Feel feel) {
    this.feel = feel;
  }

  /**
   * Drops the values of hidden fields, again and again until nothing more is hidden by it: a field hidden by a field that is
   * itself hidden.
   *
   * @param felter fields of a form that can be written in
   * @param navn the form's variables
   * @param verdier the values by variable name; those of hidden fields become null
   * @return the fields that are shown
   */
  List<Felt> synlige(List<Felt> felter, Set<String> navn, Map<String, Object> verdier) {
    var skjulte = skjulte(felter, navn, verdier);
    for (int runde = 0; runde < felter.size(); runde++) {
      var medVerdi = skjulte.stream().filter(f -> Verdier.hent(verdier, f.sti()) != null).toList();
      if (medVerdi.isEmpty()) {
        break;
      }
      medVerdi.forEach(f -> Verdier.sett(verdier, f.sti(), null));
      skjulte = skjulte(felter, navn, verdier);
    }
    var borte = skjulte;
    return felter.stream().filter(f -> !borte.contains(f)).toList();
  }

  private Set<Felt> skjulte(List<Felt> felter, Set<String> navn, Map<String, Object> verdier) {
    var skjulte = Collections.<Felt>newSetFromMap(new IdentityHashMap<>());
    felter.stream().filter(f -> skjult(f, navn, verdier)).forEach(skjulte::add);
    return skjulte;
  }

  private boolean skjult(Felt felt, Set<String> navn, Map<String, Object> verdier) {
    return felt.skjulNaar().stream().anyMatch(uttrykk -> Boolean.TRUE.equals(feel.verdi(uttrykk, navn, verdier)));
  }
}
