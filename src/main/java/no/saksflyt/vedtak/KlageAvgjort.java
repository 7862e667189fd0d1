package no.saksflyt.vedtak;

import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when a complaint is decided, once; its case may be open for weeks after that. Opened again, it is told
 * anew when it is decided anew.
 *
 * @param klagesak the complaint's case
 * @param vedtak id of the decision complained of
 * @param utfall how it ended
 * @param instans who ended it
 * @param dato the day of the outcome, Europe/Oslo
 * @param nyttVedtak id of the decision that ended it; null where none was made here
 */
public record KlageAvgjort(
    Saksnummer klagesak, long vedtak, Klageutfall utfall, Instans instans, LocalDate dato, Long nyttVedtak) {}
