package no.saksflyt.arkiv;

import org.springframework.core.io.InputStreamSource;

/**
 * A file somebody wants kept.
 *
 * @param filnavn its name as it was sent; cleaned before it is kept
 * @param innhold its content, which must be readable more than once
 */
public record NyFil(String filnavn, InputStreamSource innhold) {}
