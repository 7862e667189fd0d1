package no.saksflyt.arkiv;

import java.time.Instant;

/**
 * One version of a document; it is never changed once it is there.
 *
 * @param nr from 1
 * @param filnavn the file's cleaned name
 * @param mediatype its type, read from its content
 * @param storrelse bytes
 * @param sha256 hexadecimal SHA-256 of its content
 * @param opprettet when it came
 * @param opprettetAv the person's id, or {@code system}
 * @param skjermet whether it tells of a case this person may not see, so that it is not opened
 */
public record Dokumentversjon(
    int nr,
    String filnavn,
    String mediatype,
    long storrelse,
    String sha256,
    Instant opprettet,
    String opprettetAv,
    boolean skjermet) {}
