package no.saksflyt.arkiv.fil;

/**
 * A file that may come in.
 *
 * @param navn its cleaned name
 * @param mediatype its type, read from its content
 */
public record GodkjentFil(String navn, String mediatype) {}
