package no.saksflyt.oppgave.innboks;

import no.saksflyt.vedtak.HabilitetReist;
import no.saksflyt.vedtak.HabilitetService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superiors of a question on somebody's disqualification that awaits them. */
@Component
class Habilitetsvarsel {

  private final Innboks innboks;
  private final HabilitetService habilitet;

  Habilitetsvarsel(Innboks innboks, HabilitetService habilitet) {
    this.innboks = innboks;
    this.habilitet = habilitet;
  }

  @EventListener
  void reist(HabilitetReist sporsmaal) {
    habilitet
        .overordnede(sporsmaal.person())
        .forEach(leder -> innboks.legg(leder, sporsmaal.saksnummer(), null, Innboks.HABILITET));
  }
}
