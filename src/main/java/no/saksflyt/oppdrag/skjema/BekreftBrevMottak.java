package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.brev.BrevProsess;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppdrag.brev.Brevbekreftelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator confirms what was read in a letter, or lays it aside. */
@Component
class BekreftBrevMottak implements Skjemamottak<BekreftBrevMottak.Svar> {

  private final BrevService brev;
  private final Brevbekreftelse bekreftelse;

  BekreftBrevMottak(BrevService brev, Brevbekreftelse bekreftelse) {
    this.brev = brev;
    this.bekreftelse = bekreftelse;
  }

  record Svar(String bekreftelse, String grunn) {}

  @Override
  public String skjema() {
    return "oppdrag-brev-bekreftbrev";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (BrevProsess.BEKREFTET.equals(svar.bekreftelse())) {
      bekreftelse.bekreft(oppgave.saksnummer());
    } else {
      brev.leggBort(oppgave.saksnummer(), svar.grunn());
    }
    return Map.of();
  }
}
