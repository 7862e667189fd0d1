package no.saksflyt.vedtak;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who decides whether somebody is disqualified: the nearest superior (forvaltningsloven § 8 second paragraph). */
@Component
class Overordnede {

  private final Personer personer;
  private final Rettighetsregister register;

  Overordnede(Personer personer, Rettighetsregister register) {
    this.personer = personer;
    this.register = register;
  }

  /**
   * @param person a person's id
   * @return ids of the leaders of the person's units, the director for a leader; for the director a lawyer, who records what the
   *     ministry said
   */
  Set<String> av(String person) {
    var grupper = register.egneGrupper(person);
    if (grupper.contains(Roller.DIREKTOR)) {
      return iden(personer.medRolle(Roller.JURIST, null), person);
    }
    var ledere = new TreeSet<String>();
    if (!grupper.contains(Roller.LEDER)) {
      register.egneEnheter(person).forEach(enhet -> ledere.addAll(iden(personer.medRolle(Roller.LEDER, enhet), person)));
    }
    return ledere.isEmpty() ? iden(personer.medRolle(Roller.DIREKTOR, null), person) : ledere;
  }

  /**
   * @param enhet the unit that owns a case, or null
   * @return ids of its leaders; the director where there are none
   */
  Set<String> forEnhet(String enhet) {
    var ledere = enhet == null ? Set.<String>of() : iden(personer.medRolle(Roller.LEDER, enhet), null);
    return ledere.isEmpty() ? iden(personer.medRolle(Roller.DIREKTOR, null), null) : ledere;
  }

  private static Set<String> iden(List<Person> noen, String utenom) {
    var alle = new TreeSet<String>();
    noen.stream().map(Person::id).filter(id -> !id.equals(utenom)).forEach(alle::add);
    return alle;
  }
}
