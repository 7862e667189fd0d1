package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Shows the new information a report got. The assessment itself is kept as it is answered: no use case needs it. */
@Component
class RapportopplysningUtfylling implements Skjemautfylling {

  private final Opplysninger opplysninger;

  RapportopplysningUtfylling(Opplysninger opplysninger) {
    this.opplysninger = opplysninger;
  }

  @Override
  public String skjema() {
    return "oppdrag-rapport-vurdernyttomrapporten";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("opplysninger", opplysninger.til(oppgave.saksnummer()));
  }
}
