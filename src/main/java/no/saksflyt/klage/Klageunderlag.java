package no.saksflyt.klage;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.vedtak.Underskrift;

/** What those who sign in a complaint sign: the instance's own text, and what it proposes. */
public final class Klageunderlag {

  private static final String SKILLE = "\n";

  private Klageunderlag() {}

  /** @return what the first instance's second reader and leader sign */
  public static Underskrift.Underlag forste(Klage klage) {
    return new Underskrift.Underlag(
        KlageProsess.INNSTILLING,
        klage
            .forberedelse()
            .map(f -> ord(f.forslag(), f.omfang(), f.forslagHjemmel(), f.forslagGrunn()))
            .orElse(null));
  }

  /** @return what the appellate body's second reader and decider sign */
  public static Underskrift.Underlag klageinstans(Klage klage) {
    return new Underskrift.Underlag(
        KlageProsess.INNSTILLING_KLAGEINSTANS,
        klage
            .utkast()
            .map(u -> ord(u.foreslattUtfall(), u.foreslattHjemmel(), u.foreslattGrunn(), u.skadeVarslet()))
            .orElse(null));
  }

  private static String ord(Object... deler) {
    return Stream.of(deler).map(d -> Objects.toString(d, "")).collect(Collectors.joining(SKILLE));
  }
}
