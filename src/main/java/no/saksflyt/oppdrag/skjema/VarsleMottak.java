package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppdrag.Publiseringer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The ministry was told of a report, or the report stays within the house. */
@Component
class VarsleMottak implements Skjemamottak<VarsleMottak.Svar> {

  private final Publiseringer publiseringer;
  private final Oppdragslop lop;

  VarsleMottak(Publiseringer publiseringer, Oppdragslop lop) {
    this.publiseringer = publiseringer;
    this.lop = lop;
  }

  record Svar(String varsling, LocalDate varsletDato, String internGrunn) {}

  @Override
  public String skjema() {
    return "oppdrag-publisering-varsledepartementet";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("KUN_INTERNT".equals(svar.varsling())) {
      publiseringer.kunInternt(oppgave.saksnummer(), svar.internGrunn());
      lop.etterPublisering(oppgave.saksnummer());
    } else {
      publiseringer.varslet(oppgave.saksnummer(), svar.varsletDato());
    }
    return Map.of();
  }
}
