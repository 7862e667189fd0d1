package no.saksflyt.oppdrag.skjema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Shows the new information a case got, newest last. The assessment itself is kept as it is answered: no use case needs it. */
@Component
class OpplysningUtfylling implements Skjemautfylling {

  private final Hendelser hendelser;

  OpplysningUtfylling(Hendelser hendelser) {
    this.hendelser = hendelser;
  }

  @Override
  public String skjema() {
    return "oppdrag-vurdernyeopplysninger";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var opplysninger =
        hendelser.etter(oppgave.saksnummer(), 0, List.of("NYE_OPPLYSNINGER")).stream()
            .map(OpplysningUtfylling::tekst)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n\n"));
    return Map.of("opplysninger", opplysninger);
  }

  private static String tekst(Sakshendelse hendelse) {
    return hendelse.grunn() != null ? hendelse.grunn() : hendelse.etter();
  }
}
