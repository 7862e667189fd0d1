package no.saksflyt.prosess.utrulling;

/**
 * One version of a process.
 *
 * @param id the engine's id
 * @param nokkel the process's key
 * @param navn its name
 * @param versjon its number
 * @param fil the file it came from
 * @param deployment the deployment it came in
 * @param instanser how many cases run on it now
 */
public record Versjon(String id, String nokkel, String navn, int versjon, String fil, String deployment, long instanser) {}
