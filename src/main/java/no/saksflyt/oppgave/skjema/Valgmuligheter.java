package no.saksflyt.oppgave.skjema;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** The values a field's options stand for: written in the form, given by the family, or computed from what it gave. */
@Component
class Valgmuligheter {

  private final Feel feel;

  Valgmuligheter(Feel feel) {
    this.feel = feel;
  }

  Set<String> til(Felt felt, Skjema skjema, Map<String, Object> utfylt) {
    var valg = new LinkedHashSet<String>();
    for (var en : felt.oppsett().path("values")) {
      valg.add(en.path("value").asText());
    }
    if (felt.oppsett().hasNonNull("valuesKey")) {
      samle(utfylt.get(felt.oppsett().get("valuesKey").asText()), valg);
    }
    if (felt.oppsett().hasNonNull("valuesExpression")) {
      samle(feel.verdi(felt.oppsett().get("valuesExpression").asText(), skjema.variabler(), utfylt), valg);
    }
    return valg;
  }

  private static void samle(Object liste, Set<String> valg) {
    if (liste instanceof Iterable<?> flere) {
      for (var en : flere) {
        var verdi = en instanceof Skjemautfylling.Valg v ? v.value() : en instanceof Map<?, ?> m ? m.get("value") : en;
        if (verdi != null) {
          valg.add(verdi.toString());
        }
      }
    }
  }
}
