package no.saksflyt.tilskudd.ordning;

/**
 * A document an application comes with.
 *
 * @param kode its code, kept on applications
 * @param nb what it is called in bokmål
 * @param nn what it is called in nynorsk
 * @param obligatorisk whether an application without it is incomplete
 */
public record Vedleggskrav(String kode, String nb, String nn, boolean obligatorisk) {}
