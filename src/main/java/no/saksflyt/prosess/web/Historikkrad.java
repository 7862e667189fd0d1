package no.saksflyt.prosess.web;

import java.time.Instant;
import java.util.List;
import no.saksflyt.prosess.kontroll.Forskjell;

/**
 * One time a file was changed.
 *
 * @param id running number of the deployment
 * @param naar when
 * @param hvem who, by name
 * @param kilde where it came from
 * @param forskjeller what differs from the time before
 * @param forste whether the file was new then
 */
record Historikkrad(long id, Instant naar, String hvem, String kilde, List<Forskjell> forskjeller, boolean forste) {}
