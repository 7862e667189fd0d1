package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.oppdrag.Endringstekst;
import no.saksflyt.oppdrag.Endringsvurdering;
import no.saksflyt.oppdrag.Oppdragsversjon;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Shows what letters have changed since somebody last assessed a change. */
@Component
class EndringUtfylling implements Skjemautfylling {

  /** A description that was rewritten is read on the page of versions. */
  private static final int MAKS = 800;

  private final Endringsvurdering vurdering;
  private final Endringstekst tekst;

  EndringUtfylling(Endringsvurdering vurdering, Endringstekst tekst) {
    this.vurdering = vurdering;
    this.tekst = tekst;
  }

  @Override
  public String skjema() {
    return "oppdrag-vurderendring";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of(
        "endringer",
        vurdering.uvurderte(oppgave.saksnummer()).stream()
            .map(this::versjon)
            .collect(Collectors.joining("\n\n")));
  }

  private String versjon(Oppdragsversjon versjon) {
    return tekst.kilde(versjon)
        + "\n"
        + versjon.forskjeller().stream().map(f -> tekst.linjer(f, MAKS)).collect(Collectors.joining("\n"));
  }
}
