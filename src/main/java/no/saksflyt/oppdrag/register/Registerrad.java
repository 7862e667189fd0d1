package no.saksflyt.oppdrag.register;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.OppdragStatus;

/**
 * An assignment as the register shows it.
 *
 * @param saksnummer the case
 * @param nummer the ministry's number, or null
 * @param ar the year it belongs to, or null
 * @param tittel its title
 * @param status how it stands
 * @param utfall how it ended, or null
 * @param aapen whether it runs
 * @param begrenset whether only those named on it may see it
 * @param enhet id of the unit that owns it, or null
 * @param eier id of the person who answers for it, or null
 * @param maal the goal it serves, or null
 * @param hovedansvar short name of the directorate in the lead, or null
 * @param frist the deadline in force, or null
 * @param opprinneligFrist the deadline first agreed, or null
 * @param fristtype the deadline's kind
 * @param fristDel the part the deadline is for, where the whole has none of its own; or null
 * @param frister the deadlines as the letter in force words them
 * @param fou whether it is research and development
 * @param forbehold whether it is conditional on the Storting's budget
 * @param versjoner how many versions it has
 * @param sisteBrev the letter the last version comes from, or null
 * @param sisteBrevDato that letter's date, or null
 * @param relasjoner the other assignments it has to do with
 * @param bestiller who asked for it where it stands in no letter, or null
 * @param trafikklys the gravest light in force: {@code GRONN}, {@code GUL}, {@code ROD}, or null where none was reported
 * @param lysBegrunnelse the light's reason, or null
 * @param lysDato the day the light was reported, or null
 * @param utenStatus whether it is worked on, and nobody has told how it goes for a month
 */
public record Registerrad(
    String saksnummer,
    String nummer,
    Integer ar,
    String tittel,
    String status,
    String utfall,
    boolean aapen,
    boolean begrenset,
    String enhet,
    String eier,
    String maal,
    String hovedansvar,
    LocalDate frist,
    LocalDate opprinneligFrist,
    String fristtype,
    String fristDel,
    List<Brevfrist> frister,
    boolean fou,
    boolean forbehold,
    int versjoner,
    String sisteBrev,
    LocalDate sisteBrevDato,
    List<Relasjon> relasjoner,
    String bestiller,
    String trafikklys,
    String lysBegrunnelse,
    LocalDate lysDato,
    boolean utenStatus) {

  /** @return whether what was due is delivered, though the case still runs */
  public boolean levert() {
    return OppdragStatus.levert(status);
  }

  /**
   * A deadline as the letter words it.
   *
   * @param del the part it is for, or null
   * @param merkelapp what is due, or null
   * @param tekst the deadline as printed, or null where somebody registered it by hand
   * @param form how it is worded
   */
  public record Brevfrist(String del, String merkelapp, String tekst, String form) {}

  /**
   * What it has to do with another case.
   *
   * @param type the message key of what they have to do with each other, seen from this one: {@code FOLGER_OPP.fra}
   * @param saksnummer the other case
   * @param nummer the other assignment's number, or null
   */
  public record Relasjon(String type, String saksnummer, String nummer) {}
}
