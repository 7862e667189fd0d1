package no.saksflyt.oppdrag.leder;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;

/**
 * An assignment as the time line shows it.
 *
 * @param saksnummer the case
 * @param nummer the ministry's number, or null
 * @param tittel its title
 * @param status how it stands
 * @param aapen whether it runs
 * @param begrenset whether only those named on it may see it
 * @param enhet id of the unit that owns it, or null
 * @param eier id of the person who answers for it, or null
 * @param fra the day it was registered
 * @param frist the deadline in force, or null
 * @param fristtype the deadline's kind
 * @param levert the day it was delivered, while the case still runs; null where something is still to be delivered
 * @param avsluttet the day it ended, or null
 * @param lys the gravest light in force, or null when nobody has reported one
 * @param lysgrunn why, or null
 * @param lysdato the day it was reported, or null
 * @param utestaaende what others owe us
 * @param punkter milestones, parts' deadlines and deliveries, the first day first
 * @param lopende whether it goes on without a date
 * @param gjennomgaatt the day it was last looked through, or null
 */
public record Tidslinjerad(
    String saksnummer,
    String nummer,
    String tittel,
    String status,
    boolean aapen,
    boolean begrenset,
    String enhet,
    String eier,
    LocalDate fra,
    LocalDate frist,
    String fristtype,
    LocalDate levert,
    LocalDate avsluttet,
    Trafikklys lys,
    String lysgrunn,
    LocalDate lysdato,
    List<Utestaar> utestaaende,
    List<Punkt> punkter,
    boolean lopende,
    LocalDate gjennomgaatt) {

  /** What a mark on the time line stands for. */
  public enum Merke {
    HOVEDMILEPAEL,
    MILEPAEL,
    DELFRIST,
    GJENTAS,
    LEVERANSE,
    LEVERT
  }

  /**
   * @param dag the day
   * @param merke what it is
   * @param navn what it is called, or null
   * @param gjort whether it is reached or delivered
   */
  public record Punkt(LocalDate dag, Merke merke, String navn, boolean gjort) {}

  /**
   * @param hva the step that waits
   * @param siden the day it began to wait
   * @param dager days waited till today
   * @param frist the day it should come, or null
   */
  public record Utestaar(String hva, LocalDate siden, long dager, LocalDate frist) {}
}
