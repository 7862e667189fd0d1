package no.saksflyt.tilskudd.utlysning;

import java.time.Instant;

/**
 * What is said of a call when it is planned; null where a field could not be read or was left empty.
 *
 * @param ordning the scheme's code; not asked for again when a planned call is changed
 * @param ar the budget year; likewise
 * @param versjonsnr number of the scheme's version it is announced with; null for the one that applies, the draft of a scheme
 *     that has never had one
 * @param tittelNb its title in bokmål
 * @param tittelNn its title in nynorsk
 * @param aapner the first instant applications are taken
 * @param stenger the last second they are taken; null for a scheme that takes them as they come
 * @param rammeOre how much it has to give
 * @param forbehold whether it is announced with the reservation that Stortinget votes the money
 */
public record NyUtlysning(
    String ordning,
    Integer ar,
    Integer versjonsnr,
    String tittelNb,
    String tittelNn,
    Instant aapner,
    Instant stenger,
    Long rammeOre,
    boolean forbehold) {}
