package no.saksflyt.oppgave.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;

/** Reads dates people and programs send, so that one that cannot be read names its field. */
final class Datofelt {

  private Datofelt() {}

  /**
   * @param felt the field's name
   * @param tekst {@code yyyy-MM-dd}, or null or blank for none
   * @return the date, or null for none
   * @throws Regelbrudd when it is no date
   */
  static LocalDate les(String felt, String tekst) {
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
