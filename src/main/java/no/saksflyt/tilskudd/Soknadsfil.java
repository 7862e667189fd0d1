package no.saksflyt.tilskudd;

import no.saksflyt.arkiv.NyFil;

/**
 * An enclosure as a file.
 *
 * @param kode which of the call's enclosures it is
 * @param fil the file
 */
public record Soknadsfil(String kode, NyFil fil) {}
