package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;

/**
 * What a letter head tells beside the title.
 *
 * @param linje the line it starts on, from 1
 * @param dato its date, or null
 * @param referanse the ministry's reference, or null
 */
record Brevhode(int linje, LocalDate dato, String referanse) {}
