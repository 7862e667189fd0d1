package no.saksflyt.oppdrag.departement.web;

import no.saksflyt.felles.Lesefeil;
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
   * @param feil takes what cannot be read
   * @return the answer; what it must hold is for the use case to say
   */
  Svar les(Lesefeil feil) {
    return new Svar(
        feil.dato("svarDato", svarDato),
        svarTekst,
        kilde,
        feil.valg("svar", svar, Avviksvar.class, "feil.departement.avgjorelse"),
        feil.dato("nyFrist", nyFrist));
  }
}
