package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;

/**
 * How an assignment or a part of it stood on a day, as somebody reported it.
 *
 * @param delId the part, or null for the whole
 * @param lys green on plan, yellow a deviation the unit will mend, red what will not hold
 * @param begrunnelse why; null only for green
 * @param dato the day it was reported
 * @param hvem who reported it
 */
public record Statusmelding(String delId, Trafikklys lys, String begrunnelse, LocalDate dato, String hvem) {}
