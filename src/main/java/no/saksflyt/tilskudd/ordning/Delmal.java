package no.saksflyt.tilskudd.ordning;

/**
 * A part of what a scheme is for; an application names the one it serves.
 *
 * @param kode its code, kept on applications
 * @param nb what it is called in bokmål
 * @param nn what it is called in nynorsk
 */
public record Delmal(String kode, String nb, String nn) {}
