package no.saksflyt.saksbilde;

/**
 * What the task list shows on a card.
 *
 * @param del name of the part the task is about, or null
 * @param ulest whether the person has not opened the case since the task came
 * @param endret what others changed in the case since the person last looked, in words, or null
 */
public record Merke(String del, boolean ulest, String endret) {}
