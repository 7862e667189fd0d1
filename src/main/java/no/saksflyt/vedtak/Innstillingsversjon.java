package no.saksflyt.vedtak;

import java.time.Instant;

/**
 * A version of a recommendation; once kept it never changes.
 *
 * @param nr counts from 1
 * @param tekst the whole text
 * @param hvem id of who wrote it
 * @param forHvem the absent person it was written for, or null
 * @param tid when
 */
public record Innstillingsversjon(int nr, String tekst, String hvem, String forHvem, Instant tid) {}
