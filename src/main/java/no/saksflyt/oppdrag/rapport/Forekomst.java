package no.saksflyt.oppdrag.rapport;

import java.time.LocalDate;

/**
 * One time a duty comes round.
 *
 * @param plikt the duty
 * @param ar the year reported on
 * @param periode from 1
 * @param merkelapp what tells it from the year's others; empty where there is only one
 * @param avskjaering the last day it counts
 * @param levering the day it is to be delivered
 * @param start the day the work begins
 */
public record Forekomst(
    Rapportplikt plikt, int ar, int periode, String merkelapp, LocalDate avskjaering, LocalDate levering, LocalDate start) {}
