package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.Merknad;
import no.saksflyt.oppdrag.Merknader;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator records what the ministry says of a delivery. */
@Component
class MerknadMottak implements Skjemamottak<MerknadMottak.Svar> {

  private final Merknader merknader;

  MerknadMottak(Merknader merknader) {
    this.merknader = merknader;
  }

  record Svar(Merknad.Svar merknad, LocalDate merknadDato, String merknadTekst, List<String> returDeler) {}

  @Override
  public String skjema() {
    return "oppdrag-registrermerknad";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    merknader.registrer(
        oppgave.saksnummer(),
        new Merknad(svar.merknad(), svar.merknadDato(), svar.merknadTekst(), svar.returDeler()));
    return Map.of();
  }
}
