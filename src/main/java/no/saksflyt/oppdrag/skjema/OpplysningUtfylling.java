package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Shows the new information a case got, newest last. The assessment itself is kept as it is answered: no use case needs it. */
@Component
class OpplysningUtfylling implements Skjemautfylling {

  private final Opplysninger opplysninger;

  OpplysningUtfylling(Opplysninger opplysninger) {
    this.opplysninger = opplysninger;
  }

  @Override
  public String skjema() {
    return "oppdrag-vurdernyeopplysninger";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("opplysninger", opplysninger.til(oppgave.saksnummer()));
  }
}
