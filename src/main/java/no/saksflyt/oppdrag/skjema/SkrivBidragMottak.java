package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A unit finishes what it writes for a report. */
@Component
class SkrivBidragMottak implements Skjemamottak<SkrivBidragMottak.Svar> {

  private final BidragService bidrag;

  SkrivBidragMottak(BidragService bidrag) {
    this.bidrag = bidrag;
  }

  record Svar(String bidrag, String grunn) {}

  @Override
  public String skjema() {
    return "oppdrag-rapportbidrag-skrivbidrag";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    bidrag.fullfor(oppgave.saksnummer(), oppgave.delId(), "INGENTING".equals(svar.bidrag()) ? svar.grunn() : null);
    return Map.of();
  }
}
