package no.saksflyt.tilskudd.ordning;

/**
 * A line an application's budget can have.
 *
 * @param kode its code, kept on applications
 * @param nb what it is called in bokmål
 * @param nn what it is called in nynorsk
 */
public record Budsjettpost(String kode, String nb, String nn) {}
