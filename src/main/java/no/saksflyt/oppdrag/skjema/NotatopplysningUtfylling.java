package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Shows the new information a note got. The assessment itself is kept as it is answered: no use case needs it. */
@Component
class NotatopplysningUtfylling implements Skjemautfylling {

  private final Opplysninger opplysninger;

  NotatopplysningUtfylling(Opplysninger opplysninger) {
    this.opplysninger = opplysninger;
  }

  @Override
  public String skjema() {
    return "oppdrag-notat-vurdernyttomnotatet";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("opplysninger", opplysninger.til(oppgave.saksnummer()));
  }
}
