package no.saksflyt.prosess.web;

import java.time.Instant;

/**
 * One file on the bench.
 *
 * @param navn file name
 * @param bunt family
 * @param tittel the process's name, or empty for tables and forms
 * @param versjon the process's version in use, or null
 * @param instanser instances on the version in use, or null
 * @param eldre instances on older versions, or null
 * @param kilde where the version in use came from
 * @param hvem who put it in use, by name
 * @param naar when
 * @param venter whether the release has another version nobody has decided about
 * @param egen whether a process owner's version is in use
 */
record Modellrad(
    String navn,
    String bunt,
    String tittel,
    Integer versjon,
    Long instanser,
    Long eldre,
    String kilde,
    String hvem,
    Instant naar,
    boolean venter,
    boolean egen) {}
