package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How days and long texts stand in forms. */
final class Ord {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** A form shows the beginning; the whole stands on the case's page. */
  private static final int MAKS = 4_000;

  private Ord() {}

  static String dato(LocalDate dag) {
    return DATO.format(dag);
  }

  static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
