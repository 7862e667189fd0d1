package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Hands a checked answer to the family it is for. */
@Component
class Skjemamottakere {

  private final Map<String, Skjemamottak<?>> etterSkjema = new HashMap<>();
  private final ObjectMapper json;

  Skjemamottakere(List<Skjemamottak<?>> alle, ObjectMapper json) {
    alle.forEach(en -> etterSkjema.put(en.skjema(), en));
    this.json = json;
  }

  /** @return what the family wants the model to route on, beside the form's own keys */
  Map<String, Object> motta(Oppgave oppgave, Skjema skjema, Map<String, Object> svar) {
    var mottaker = etterSkjema.get(skjema.id());
    return mottaker == null ? Map.of() : motta(mottaker, oppgave, skjema, svar);
  }

  private <T> Map<String, Object> motta(Skjemamottak<T> mottaker, Oppgave oppgave, Skjema skjema, Map<String, Object> svar) {
    return mottaker.motta(oppgave, post(mottaker, skjema, svar));
  }

  /** A form that offers what the family's record does not know is the form's mistake, told to the person as a wrong value. */
  private <T> T post(Skjemamottak<T> mottaker, Skjema skjema, Map<String, Object> svar) {
    try {
      return json.convertValue(svar, mottaker.type());
    } catch (IllegalArgumentException passerIkke) {
      var nokkel =
          passerIkke.getCause() instanceof JsonMappingException feil && !feil.getPath().isEmpty()
              ? feil.getPath().get(0).getFieldName()
              : skjema.id();
      var etikett =
          skjema.felter().stream().filter(f -> f.nokkel().equals(nokkel)).map(Felt::etikett).findFirst().orElse(nokkel);
      throw new Regelbrudd(new Feltfeil(nokkel, "feil.felt.ugyldig", etikett));
    }
  }
}
