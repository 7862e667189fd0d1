package no.saksflyt.oppgave.innboks;

import no.saksflyt.vedtak.HabilitetReist;
import no.saksflyt.vedtak.Habilitetsavgjorelser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superiors of a question on somebody's disqualification that awaits them. */
@Component
class Habilitetsvarsel {

  private final Innboks innboks;
  private final Habilitetsavgjorelser habilitet;

  Habilitetsvarsel(Innboks innboks, Habilitetsavgjorelser habilitet) {
    this.innboks = innboks;
    this.habilitet = habilitet;
  }

  @EventListener
  void reist(HabilitetReist sporsmaal) {
    habilitet
        .overordnede(sporsmaal.saksnummer(), sporsmaal.person())
        .forEach(leder -> innboks.legg(leder, sporsmaal.saksnummer(), null, Innboks.HABILITET));
  }
}
