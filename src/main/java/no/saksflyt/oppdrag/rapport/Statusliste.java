package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.register.Kalenderdato;

/**
 * Every running assignment on one sheet, for a meeting with the ministry.
 *
 * @param mote the meeting, null for a list of no meeting
 * @param dato the day it shows
 * @param rader the assignments, the first deadline first
 */
public record Statusliste(Kalenderdato mote, LocalDate dato, List<Rad> rader) {

  /** @return how many something is still to be delivered of */
  public long underArbeid() {
    return rader.size() - leverte();
  }

  /** @return how many are delivered, and not closed */
  public long leverte() {
    return rader.stream().filter(Rad::levert).count();
  }

  /**
   * A running assignment.
   *
   * @param saksnummer its case
   * @param nummer its number, or null
   * @param tittel its title
   * @param enhet the owner unit's name, empty before it has one
   * @param status how it stands
   * @param levert whether what was due is delivered, and the case still open
   * @param frist its deadline, or null
   * @param lys the gravest traffic light in force, or null when none was ever given
   * @param lysDato when it was given
   * @param begrunnelse its reason, or null
   * @param venter what we wait for from the ministry, or null
   */
  public record Rad(
      String saksnummer,
      String nummer,
      String tittel,
      String enhet,
      String status,
      boolean levert,
      LocalDate frist,
      String lys,
      LocalDate lysDato,
      String begrunnelse,
      String venter) {}
}
