package no.saksflyt.oppgave.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** What the families fill their forms with. */
@Component
class Utfyllinger {

  private final Map<String, Skjemautfylling> etterSkjema = new HashMap<>();

  Utfyllinger(List<Skjemautfylling> alle) {
    alle.forEach(en -> etterSkjema.put(en.skjema(), en));
  }

  /** @return values by name, only of names the form has */
  Map<String, Object> verdier(Skjema skjema, Oppgave oppgave) {
    var fra = Optional.ofNullable(etterSkjema.get(skjema.id())).map(u -> u.verdier(oppgave)).orElse(Map.of());
    var verdier = new HashMap<String, Object>();
    for (var navn : skjema.variabler()) {
      verdier.put(navn, fra.get(navn));
    }
    return verdier;
  }
}
