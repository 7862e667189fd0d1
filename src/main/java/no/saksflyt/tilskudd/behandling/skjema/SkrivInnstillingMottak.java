package no.saksflyt.tilskudd.behandling.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Anbefaling;
import no.saksflyt.tilskudd.behandling.Soknadsinnstillinger;
import org.springframework.stereotype.Component;

/** The caseworker sends the recommendation on. */
@Component
class SkrivInnstillingMottak implements Skjemamottak<SkrivInnstillingMottak.Svar> {

  private final Soknadsinnstillinger innstillinger;

  SkrivInnstillingMottak(Soknadsinnstillinger innstillinger) {
    this.innstillinger = innstillinger;
  }

  record Svar(Anbefaling anbefaling, Long anbefaltBelop, String hovedgrunn) {}

  @Override
  public String skjema() {
    return "tilskudd-soknad-skrivinnstilling";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    innstillinger.skriv(oppgave.saksnummer(), svar.anbefaling(), svar.anbefaltBelop(), svar.hovedgrunn());
    return Map.of();
  }
}
