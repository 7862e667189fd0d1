package no.saksflyt.klage.tall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;

/**
 * A file as it was read.
 *
 * @param form how its lines are; null when its first line is of none of the forms
 * @param skjemaer the lines by year and office
 * @param feil everything wrong with it, line by line
 * @param antallLinjer how many lines it has
 */
record Skjemafil(Skjemaform form, Map<Hode, List<Skjemalinje>> skjemaer, List<Feltfeil> feil, int antallLinjer) {

  Skjemafil {
    skjemaer = new LinkedHashMap<>(skjemaer);
    feil = List.copyOf(feil);
  }

  /** Whose figures of which year; the office is null for the whole country. */
  record Hode(int ar, String embete) {}
}
