package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Publiseringer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A report was registered in Evalueringsportalen, or does not belong there. */
@Component
class EvalueringsportalMottak implements Skjemamottak<EvalueringsportalMottak.Svar> {

  private final Publiseringer publiseringer;

  EvalueringsportalMottak(Publiseringer publiseringer) {
    this.publiseringer = publiseringer;
  }

  record Svar(String portal, LocalDate registrertDato, String portaladresse, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-publisering-registrerevalueringsportalen";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("IKKE_AKTUELT".equals(svar.portal())) {
      publiseringer.utenforPortalen(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      publiseringer.registrertIPortalen(oppgave.saksnummer(), svar.registrertDato(), svar.portaladresse());
    }
    return Map.of();
  }
}
