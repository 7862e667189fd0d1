package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;

/**
 * A delivery that is skipped, with the ministry's word for it.
 *
 * @param pliktId the duty
 * @param ar the year reported on
 * @param periode which time in the year
 * @param grunn why
 * @param referanse the reference of the ministry's word
 * @param dato the day the ministry said so
 */
public record Utelatelse(long pliktId, int ar, int periode, String grunn, String referanse, LocalDate dato) {}
