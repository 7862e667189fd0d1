package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.Endringstekst;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator which letters the condition stands in. */
@Component
class ForbeholdUtfylling implements Skjemautfylling {

  private final Oppdragsversjoner versjoner;
  private final Endringstekst tekst;

  ForbeholdUtfylling(Oppdragsversjoner versjoner, Endringstekst tekst) {
    this.versjoner = versjoner;
    this.tekst = tekst;
  }

  @Override
  public String skjema() {
    return "oppdrag-folgoppforbehold";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of(
        "forbeholdFra",
        versjoner.versjoner(oppgave.saksnummer()).stream()
            .filter(versjon -> versjon.innhold().forbehold())
            .map(tekst::kilde)
            .distinct()
            .collect(Collectors.joining("\n")));
  }
}
