package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * What a unit contributes to a report.
 *
 * @param saksnummer the report's case
 * @param enhet the unit
 * @param tilstand how far it has come
 * @param returgrunn why it came back, or null
 * @param ingenting why there is nothing to tell of what is left empty, or null
 * @param levertAv who finished it, or null
 * @param levert when, or null
 * @param versjon counts its changes
 * @param punkter what is to be written of
 */
public record Bidrag(
    Saksnummer saksnummer,
    String enhet,
    Tilstand tilstand,
    String returgrunn,
    String ingenting,
    String levertAv,
    Instant levert,
    long versjon,
    List<Rapportpunkt> punkter) {

  /** How far a contribution has come; the words stand under {@code rapport.bidragstilstand.<name>}. */
  public enum Tilstand {
    VENTER,
    LEVERT,
    RETURNERT
  }

  public boolean aapent() {
    return tilstand != Tilstand.LEVERT;
  }

  /** @return how many points are still empty */
  public long antallHull() {
    return punkter.stream().filter(Rapportpunkt::hull).count();
  }
}
