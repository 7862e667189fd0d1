package no.saksflyt.oppdrag.leder;

/**
 * That an assignment is a measure of a plan: the domain's relation <em>tiltak n i plan</em>. The plan is no case of ours, so it
 * stands as text.
 *
 * @param id the row
 * @param plan the plan's name
 * @param tiltak the measure's number in it
 */
public record Plantiltak(long id, String plan, String tiltak) {}
