package no.saksflyt.klage.tall;

import no.saksflyt.tilgang.Roller;

/** Who keeps the figures on complaints: takes in the offices' forms, approves them and publishes; one of the roles is enough. */
final class Klagetallroller {

  static final String[] FORER = {Roller.KLAGEBEHANDLER, Roller.JURIST};

  private Klagetallroller() {}
}
