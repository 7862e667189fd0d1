package no.saksflyt.oppdrag;

import java.util.List;

/**
 * A step from one version to the next.
 *
 * @param nr the new version's number
 * @param foer what the assignment contained
 * @param etter what it contains from now on
 * @param forskjeller what differs
 * @param kilde the letter it comes from
 */
record Versjonsskifte(
    int nr, Oppdragsinnhold foer, Oppdragsinnhold etter, List<Forskjell> forskjeller, Brevkilde kilde) {}
