package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A supplier was chosen, or nobody was. */
@Component
class VelgLeverandorMottak implements Skjemamottak<VelgLeverandorMottak.Svar> {

  private final Anskaffelser anskaffelser;

  VelgLeverandorMottak(Anskaffelser anskaffelser) {
    this.anskaffelser = anskaffelser;
  }

  record Svar(String anskaffelse, String leverandor, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-anskaffelse-velgleverandor";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("AVLYST".equals(svar.anskaffelse())) {
      anskaffelser.avlyst(oppgave.saksnummer(), oppgave.delId(), svar.begrunnelse());
    } else {
      anskaffelser.valgt(oppgave.saksnummer(), oppgave.delId(), svar.leverandor(), svar.begrunnelse());
    }
    return Map.of();
  }
}
