package no.saksflyt.arkiv;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Component;

/** Where what a document tells is read by those it is not for. */
@Component
class Skjermetsteder {

  private final List<Skjermetvisning> familier;
  private final SakService saker;

  Skjermetsteder(List<Skjermetvisning> familier, SakService saker) {
    this.familier = familier;
    this.saker = saker;
  }

  /** @return the family's page; the case's own where the family has none */
  String sti(Saksnummer saksnummer) {
    var type = saker.hent(saksnummer).type();
    return familier.stream()
        .filter(f -> f.sakstype().equals(type))
        .map(f -> f.sti(saksnummer))
        .findFirst()
        .orElse(saksnummer.sti());
  }
}
