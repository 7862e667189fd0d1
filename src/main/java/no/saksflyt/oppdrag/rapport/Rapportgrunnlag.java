package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * What a report is about.
 *
 * @param saksnummer its case, null while no work on it has begun
 * @param tittel its title
 * @param slag its kind
 * @param ar the year reported on
 * @param avskjaering the last day that counts
 * @param utvalg what it collects
 */
record Rapportgrunnlag(
    Saksnummer saksnummer, String tittel, Rapportslag slag, int ar, LocalDate avskjaering, Utvalg utvalg) {}
