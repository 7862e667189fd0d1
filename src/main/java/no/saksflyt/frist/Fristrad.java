package no.saksflyt.frist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of the deadline table. Source: architecture, section <em>Time</em>.
 *
 * @param steg element id of the step the row is for
 * @param fristtype what kind of promise the deadline is
 * @param fra the day it is counted from
 * @param lengde how many {@code enhet}; negative only backwards from a delivery
 * @param enhet what the length is counted in
 * @param kalender what happens when the date falls on a day off
 * @param stansesAvVent whether an EKSTERN or MOTPART deadline moves by the days held; INTERN always does, LOV never
 * @param varselDager how many calendar days before the deadline to remind, the longest first; may be empty
 * @param eskalerDager how many calendar days after the deadline the leader is told, null for never
 * @param hjemmel the provision, letter or agreement behind the deadline, null when there is none
 * @param gyldigFra first day the row applies, inclusive, null for always
 * @param gyldigTil last day the row applies, inclusive, null for until further notice
 */
public record Fristrad(
    String steg,
    Fristtype fristtype,
    Fristgrunnlag fra,
    int lengde,
    Fristenhet enhet,
    Kalender kalender,
    boolean stansesAvVent,
    List<Integer> varselDager,
    Integer eskalerDager,
    String hjemmel,
    LocalDate gyldigFra,
    LocalDate gyldigTil) {

  private static final int STANDARD_ARBEIDSDAGER = 10;
  private static final List<Integer> STANDARD_VARSEL = List.of(1);
  private static final int STANDARD_ESKALERING = 5;

  public Fristrad {
    Objects.requireNonNull(steg, "steg");
    Objects.requireNonNull(fristtype, "fristtype");
    Objects.requireNonNull(fra, "fra");
    Objects.requireNonNull(enhet, "enhet");
    Objects.requireNonNull(kalender, "kalender");
    varselDager = varselDager.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /**
   * Reads a row from its cells.
   *
   * @param celler column name to value: text, number, boolean, {@link LocalDate} or {@link java.util.Date};
   *     {@code varselDager} may list several days ("7,1"); a missing cell counts as empty
   * @return the row
   * @throws UgyldigFristrad with every fault in it, each naming its column
   */
  public static Fristrad av(Map<String, ?> celler) {
    return new Fristradleser(0, celler).les();
  }

  /**
   * The deadline of a step without a row: ten working days INTERN from the day the task begins, a reminder the day
   * before, and a note to the leader five days after.
   *
   * @param steg element id of the step
   */
  static Fristrad standard(String steg) {
    return new Fristrad(steg, Fristtype.INTERN, Fristgrunnlag.OPPGAVE, STANDARD_ARBEIDSDAGER,
        Fristenhet.ARBEIDSDAG, Kalender.NORSK, true, STANDARD_VARSEL, STANDARD_ESKALERING, null, null, null);
  }

  /** @return true when the row applies on the day */
  public boolean gjelder(LocalDate dag) {
    return (gyldigFra == null || !dag.isBefore(gyldigFra)) && (gyldigTil == null || !dag.isAfter(gyldigTil));
  }

  /** Whether this deadline stands still while the case is held. LOV runs on, INTERN never does, the row decides the rest. */
  boolean stanses() {
    return switch (fristtype) {
      case INTERN -> true;
      case LOV, INGEN -> false;
      case EKSTERN, MOTPART -> stansesAvVent;
    };
  }
}
