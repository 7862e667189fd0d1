package no.saksflyt.saksbilde;

/**
 * What the task list shows on a card.
 *
 * @param ulest whether the person has not opened the case since the task came
 * @param endret what others changed in the case since the person last looked, in words, or null
 */
public record Merke(boolean ulest, String endret) {}
