package no.saksflyt.oppgave.innboks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Kretser;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who is told about a task. Of a restricted case only those who may see it are. */
@Component
public class Mottakere {

  private final Personer personer;
  private final Kretser kretser;

  Mottakere(Personer personer, Kretser kretser) {
    this.personer = personer;
    this.kretser = kretser;
  }

  /**
   * @param sak the case
   * @param ansvarlig who has the task, or null
   * @param grupper its candidate groups, joined by commas
   * @return who has it, or else whom {@link #ledere} gives
   */
  public List<String> forOppgave(Sak sak, String ansvarlig, String grupper) {
    if (ansvarlig != null) {
      var ser = serSaken(sak, Stream.of(ansvarlig));
      if (!ser.isEmpty()) {
        return ser;
      }
    }
    return ledere(sak, grupper);
  }

  /**
   * @param sak the case
   * @param grupper candidate groups of the task, joined by commas
   * @return the unit's leaders; where it has none, or the case no unit, those whose role the task waits for; where none of
   *     them may see the case, its owner
   */
  public List<String> ledere(Sak sak, String grupper) {
    var ledere = sak.enhet() == null ? List.<String>of() : serSaken(sak, ider(Roller.LEDER, sak.enhet()));
    if (!ledere.isEmpty()) {
      return ledere;
    }
    var roller = Arrays.stream(Objects.toString(grupper, "").split(",")).filter(Roller.ALLE::contains);
    var kandidater = serSaken(sak, roller.flatMap(rolle -> ider(rolle, null)).distinct());
    return kandidater.isEmpty() ? serSaken(sak, Stream.ofNullable(sak.eier())) : kandidater;
  }

  private Stream<String> ider(String rolle, String enhet) {
    return personer.medRolle(rolle, enhet).stream().map(Person::id);
  }

  private List<String> serSaken(Sak sak, Stream<String> noen) {
    var medlemmer = sak.krets() == null ? null : kretser.medlemmer(sak.krets());
    return noen.filter(person -> medlemmer == null || medlemmer.contains(person)).toList();
  }
}
