package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Several of several options; a program may send them as the text of a JSON list. */
@Component
class Flervalgregel implements Feltregel {

  private final ObjectMapper json;

  Flervalgregel(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Set<String> typer() {
    return Set.of("checklist", "taglist");
  }

  @Override
  public Vurdering vurder(Felt felt, Object sendt, Set<String> valg) {
    var liste = sendt instanceof String tekst ? lest(tekst) : sendt;
    if (!(liste instanceof Iterable<?> flere)) {
      return Vurdering.ugyldig(felt);
    }
    var valgt = new LinkedHashSet<String>();
    for (var en : flere) {
      if (en == null || !valg.contains(en.toString())) {
        return Vurdering.feil(felt, "feil.felt.valg");
      }
      valgt.add(en.toString());
    }
    return Vurdering.god(valgt.isEmpty() ? null : List.copyOf(valgt));
  }

  private Object lest(String tekst) {
    try {
      return tekst.isBlank() ? List.of() : json.readValue(tekst, Object.class);
    } catch (JsonProcessingException ikkeListe) {
      return Svarleser.UKJENT;
    }
  }
}
