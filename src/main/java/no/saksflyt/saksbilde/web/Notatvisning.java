package no.saksflyt.saksbilde.web;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.Saksnotat;
import no.saksflyt.sak.Saksnotater;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** Puts names to those who wrote notes. */
@Component
class Notatvisning {

  private final Saksnotater notater;
  private final Personer personer;

  Notatvisning(Saksnotater notater, Personer personer) {
    this.notater = notater;
    this.personer = personer;
  }

  Side<Notatrad> siste(Saksnummer nr, int antall) {
    var side = notater.liste(nr, 0, antall);
    var navn = personer.navn(side.rader().stream().map(Saksnotat::hvem).distinct().toList());
    return side.map(n -> new Notatrad(n.tekst(), navn.getOrDefault(n.hvem(), n.hvem()), n.opprettet()));
  }
}
