package no.saksflyt.oppgave.innboks;

import no.saksflyt.integrasjon.UtboksOppgitt;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells administrators of what could not be sent. */
@Component
class Utboksbeskjed {

  private final Personer personer;
  private final Innboks innboks;

  Utboksbeskjed(Personer personer, Innboks innboks) {
    this.personer = personer;
    this.innboks = innboks;
  }

  @EventListener
  void oppgitt(UtboksOppgitt rad) {
    personer.medRolle(Roller.ADMIN, null).forEach(admin -> innboks.legg(admin.id(), null, null, Innboks.UTBOKS));
  }
}
