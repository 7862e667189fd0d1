package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;

/**
 * Something the ministry owes us.
 *
 * @param saksnummer the case
 * @param nummer the assignment's number, or null
 * @param tittel the case's title
 * @param enhet id of the unit that owns it, or null
 * @param steg the step that waits, as its model names it
 * @param siden the day the ministry got it, or the step began
 * @param dagerVentet whole days since then
 * @param frist the day it is due, or null
 */
public record Utestaaenderad(
    String saksnummer,
    String nummer,
    String tittel,
    String enhet,
    String steg,
    LocalDate siden,
    long dagerVentet,
    LocalDate frist) {}
