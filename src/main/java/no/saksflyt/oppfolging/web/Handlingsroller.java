package no.saksflyt.oppfolging.web;

import java.util.List;
import no.saksflyt.tilgang.Roller;

/** Who acts from the board; each service decides for itself about each step. */
final class Handlingsroller {

  static final List<String> ALLE = List.of(Roller.LEDER, Roller.TEAMLEDER);

  private Handlingsroller() {}
}
