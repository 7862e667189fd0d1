package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;

/**
 * How an assignment stands at this moment.
 *
 * @param lys the gravest light in force, or null where none was ever reported
 * @param delId the part it is for, or null for the whole
 * @param begrunnelse its reason, or null
 * @param dato the day it was reported, or null
 * @param utenStatus whether it is worked on, and nobody has told how it goes for a month
 */
public record Statusbilde(Trafikklys lys, String delId, String begrunnelse, LocalDate dato, boolean utenStatus) {

  /** An assignment nobody has reported on, and nobody has to yet. */
  public static final Statusbilde INGEN = new Statusbilde(null, null, null, null, false);
}
