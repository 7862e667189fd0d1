package no.saksflyt.oppdrag.brev;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;

/**
 * What was read, as it stands after a person's corrections, and what the person has chosen about each of it. Readings are never
 * taken out of the lists: a reading that is not to be registered is left out by a choice, so that its place stays its name.
 *
 * @param innhold the readings
 * @param valg choices by the reading's {@link Punkt}
 */
public record Brevutkast(Brevinnhold innhold, Map<String, Brevvalg> valg) {

  public Brevutkast {
    valg = valg == null ? Map.of() : Map.copyOf(valg);
  }

  /** @return the choice made about a reading; {@link Brevvalg#INTET} where none is made */
  public Brevvalg valg(Punkt punkt) {
    return valg.getOrDefault(punkt.toString(), Brevvalg.INTET);
  }

  Brevutkast med(Brevinnhold nytt) {
    return new Brevutkast(nytt, valg);
  }

  Brevutkast med(Punkt punkt, Brevvalg ett) {
    var nye = new HashMap<>(valg);
    nye.put(punkt.toString(), ett);
    return new Brevutkast(innhold, nye);
  }
}
