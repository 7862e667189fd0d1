package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * How the report of a delivery was published, or why it was not.
 *
 * @param nr which time it is of an assignment that comes back, from 1
 * @param varslet the day the notice to the ministry was sent, or null
 * @param kunInternt whether it stays within the house
 * @param internGrunn why, or null
 * @param publisert the day it was published, or null
 * @param adresse where, or null
 * @param portal {@code REGISTRERT} or {@code IKKE_AKTUELT} in Evalueringsportalen, or null
 * @param portalDato the day it was registered there, or null
 * @param portalAdresse where, or null
 * @param portalGrunn why it is not registered there, or null
 */
public record Publisering(
    int nr,
    LocalDate varslet,
    boolean kunInternt,
    String internGrunn,
    LocalDate publisert,
    String adresse,
    String portal,
    LocalDate portalDato,
    String portalAdresse,
    String portalGrunn) {}
