package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * How the research or evaluation of a part was bought and received.
 *
 * @param delId the part
 * @param kunngjort the day it was announced
 * @param kunngjoring the address of the announcement
 * @param leverandor who was chosen, or null
 * @param kontraktDato the day the contract was signed, or null
 * @param kontraktOre what it costs, in øre, or null
 * @param sluttDato the day the supplier is to be done, or null
 * @param delrapport the day the interim report came, or null
 * @param sluttrapport the day the final report came, or null
 * @param rapporttittel its title, or null
 */
public record Anskaffelse(
    String delId,
    LocalDate kunngjort,
    String kunngjoring,
    String leverandor,
    LocalDate kontraktDato,
    Long kontraktOre,
    LocalDate sluttDato,
    LocalDate delrapport,
    LocalDate sluttrapport,
    String rapporttittel) {}
