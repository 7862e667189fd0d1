package no.saksflyt.statistikk;

import java.util.List;

/**
 * A row of figures as it is shown.
 *
 * @param rad its group
 * @param verdi its code within the group
 * @param tekst its words
 * @param tall the numbers, one for each year of the table
 */
public record Visningsrad(String rad, String verdi, String tekst, List<Visningstall> tall) {}
