package no.saksflyt.oppdrag;

import java.time.Instant;
import java.util.List;

/**
 * One version of an assignment: what it contained, where that came from, and what differs from the version before.
 *
 * @param nr from 1
 * @param innhold everything it contained
 * @param kilde the letter it came from; null when it was registered or changed by hand
 * @param grunn why it was changed by hand, or null
 * @param hvem the person's id who registered it
 * @param registrert when
 * @param forskjeller what differs from the version before; none for the first and for an unchanged repetition
 */
public record Oppdragsversjon(
    int nr,
    Oppdragsinnhold innhold,
    Brevkilde kilde,
    String grunn,
    String hvem,
    Instant registrert,
    List<Forskjell> forskjeller) {}
