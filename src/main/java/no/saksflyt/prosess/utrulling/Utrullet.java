package no.saksflyt.prosess.utrulling;

import java.time.Instant;

/**
 * One deployment of a bundle.
 *
 * @param id running number
 * @param bunt the family
 * @param deployment the engine's id
 * @param kilde where it came from
 * @param hvem who
 * @param naar when
 * @param filer names of the files that changed, separated by commas
 */
public record Utrullet(long id, String bunt, String deployment, Kilde kilde, String hvem, Instant naar, String filer) {}
