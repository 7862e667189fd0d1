package no.saksflyt.saksbilde.web;

import no.saksflyt.oppgave.Avsluttrett;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Avslutninger;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Component;

/** Which actions a case's page offers; the use cases ask again. */
@Component
class Sakshandlingsrett {

  private final Avsluttrett avslutte;
  private final Skriverett skrive;
  private final Avslutninger avslutninger;
  private final Saksavslutning avslutning;
  private final Innlogget innlogget;

  Sakshandlingsrett(Avsluttrett avslutte, Skriverett skrive, Avslutninger avslutninger, Saksavslutning avslutning, Innlogget innlogget) {
    this.avslutte = avslutte;
    this.skrive = skrive;
    this.avslutninger = avslutninger;
    this.avslutning = avslutning;
    this.innlogget = innlogget;
  }

  private boolean eier(Sak sak) {
    var naa = innlogget.naa();
    return sak.eier() != null && (naa.person().equals(sak.eier()) || naa.handlerFor().contains(sak.eier()));
  }

  Sakshandlinger til(Sak sak) {
    var styrer = avslutte.har(sak);
    var driver = styrer || eier(sak);
    var forslag = avslutninger.ventende(sak.saksnummer());
    var mitt = forslag.filter(f -> f.hvem().equals(innlogget.id())).isPresent();
    return new Sakshandlinger(
        skrive.har(),
        sak.aapen() && (driver || innlogget.naa().fordelerI(sak.enhet())),
        sak.aapen() && driver,
        styrer && sak.aapen(),
        skrive.har() && sak.aapen() && forslag.isEmpty(),
        styrer && sak.aapen() && forslag.isPresent() && !mitt,
        sak.aapen() && forslag.isPresent() && (styrer || mitt),
        styrer && !sak.aapen(),
        avslutning.overganger(sak));
  }
}
