package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;

/**
 * One letter of a file.
 *
 * @param lopenr its place in the file, from 1; what the other readings point to
 * @param tittel its title as printed, joined over lines, or null where it has no head
 * @param ar the year it steers, or null where nothing tells
 * @param type its kind
 * @param nummer the supplement's number, or null
 * @param revidert whether it is a revised edition
 * @param dato the day it is dated, also where only a later letter of the file tells, or null
 * @param referanse the ministry's reference as printed, or null
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record Brev(
    int lopenr,
    String tittel,
    Integer ar,
    Brevtype type,
    Integer nummer,
    boolean revidert,
    LocalDate dato,
    String referanse,
    int linje,
    int tilLinje) {}
