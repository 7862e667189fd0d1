package no.saksflyt.saksbilde.web;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Avslutninger;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Component;

/** The proposal that a case was registered by mistake, while it waits for a second person. Templates reach it as {@code @forslagsvisning}. */
@Component("forslagsvisning")
class Forslagsvisning {

  private final Avslutninger avslutninger;
  private final Personer personer;
  private final Innlogget innlogget;

  Forslagsvisning(Avslutninger avslutninger, Personer personer, Innlogget innlogget) {
    this.avslutninger = avslutninger;
    this.personer = personer;
    this.innlogget = innlogget;
  }

  /** A proposal in words. */
  public record Forslag(String hvem, boolean mitt, String grunn, Instant opprettet) {}

  /** @return the proposal that waits, or null */
  public Forslag av(Saksnummer nr) {
    return avslutninger
        .ventende(nr)
        .map(f -> new Forslag(personer.navn(f.hvem()), f.hvem().equals(innlogget.id()), f.grunn(), f.opprettet()))
        .orElse(null);
  }
}
