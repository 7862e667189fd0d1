package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import no.saksflyt.oppdrag.register.Kalendertype;

/**
 * A duty to report. Cut-off and delivery are two days: the first counts, on the second the report is there.
 *
 * @param id its row
 * @param navn what it is called
 * @param slag what kind of report it gives
 * @param rytme how often
 * @param kalendertype the steering calendar's kind that names the days of delivery, or null
 * @param avskjaeringDager days from the period's end to the cut-off, 0 for the period's last day
 * @param leveringDager days from the cut-off to the delivery where the calendar names none
 * @param startDager days before the delivery the work begins
 * @param mottakere who gets it
 * @param maal numbers of the goals it collects, or null
 * @param sp numbers of single parameters it collects, or null
 * @param oppdrag numbers of single assignments it collects, or null
 * @param selvstart whether it begins by itself when its day has come
 * @param gjelderFra the first day it applies
 * @param gjelderTil the last day it applies, or null
 * @param versjon counts its changes
 */
public record Rapportplikt(
    long id,
    String navn,
    Rapportslag slag,
    Rytme rytme,
    Kalendertype kalendertype,
    int avskjaeringDager,
    int leveringDager,
    int startDager,
    String mottakere,
    String maal,
    String sp,
    String oppdrag,
    boolean selvstart,
    LocalDate gjelderFra,
    LocalDate gjelderTil,
    long versjon) {

  /** @return what it collects */
  public Utvalg utvalg() {
    return Utvalg.av(maal, sp, oppdrag);
  }

  /** @return whether a report of the year is the duty's; one that was to begin before the duty applied is begun by a person */
  boolean viser(Forekomst en) {
    return en.ar() >= gjelderFra.getYear() && (gjelderTil == null || !en.levering().isAfter(gjelderTil));
  }

  boolean gjelder(LocalDate dag) {
    return !dag.isBefore(gjelderFra) && (gjelderTil == null || !dag.isAfter(gjelderTil));
  }
}
