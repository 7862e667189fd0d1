package no.saksflyt.oppgave;

/**
 * What a task's model tells the person who does it.
 *
 * @param beskrivelse what the step is about, or null
 * @param arbeidsflate the page of ours its work is done on, as the model names it, or null
 */
public record Steginnhold(String beskrivelse, String arbeidsflate) {}
