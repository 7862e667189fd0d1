package no.saksflyt.sak;

/**
 * One of the things a number is put together of.
 *
 * @param tekst what it is, in words
 * @param sti where it is shown, a path inside the application
 * @param antall how much of the number it is
 */
public record Tallgrunnlag(String tekst, String sti, long antall) {}
