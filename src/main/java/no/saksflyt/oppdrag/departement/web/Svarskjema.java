package no.saksflyt.oppdrag.departement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.Svar;

/**
 * The ministry's answer as somebody wrote it.
 *
 * @param henvendelse id of what is answered; may be left out where only one thing waits
 * @param svarDato the day of the answer, {@code 2026-03-15}
 * @param svarTekst what it says
 * @param kilde where it stands
 * @param svar what it decided of a deviation: {@code GODTATT} or {@code AVSLATT}
 * @param nyFrist the deadline it gives, or null for the one proposed
 */
record Svarskjema(Long henvendelse, String svarDato, String svarTekst, String kilde, String svar, String nyFrist) {

  /**
   * @return the answer; what it must hold is for the use case to say
   * @throws Regelbrudd when a date or a choice cannot be read
   */
  Svar les() {
    return new Svar(dato("svarDato", svarDato), svarTekst, kilde, avgjorelse(), dato("nyFrist", nyFrist));
  }

  private Avviksvar avgjorelse() {
    if (svar == null || svar.isBlank()) {
      return null;
    }
    return Arrays.stream(Avviksvar.values())
        .filter(a -> a.name().equals(svar))
        .findFirst()
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("svar", "feil.departement.avgjorelse")));
  }

  private static LocalDate dato(String felt, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(tekst.strip());
    } catch (DateTimeException ingenDato) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.dato.ugyldig"));
    }
  }
}
