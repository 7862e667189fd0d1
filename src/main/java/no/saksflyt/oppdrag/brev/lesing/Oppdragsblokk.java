package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;

/**
 * The stretch of a letter that is about one assignment.
 *
 * @param hode its numbered heading, or null for an assignment without number
 * @param tittel where its title stands
 * @param start where it starts
 * @param slutt where it ends
 * @param seksjoner its sections
 * @param soner where its deadlines stand
 * @param maal the goal above it, or null
 * @param fou whether it stands under the heading of research assignments
 * @param tidligere whether it stands in a list of assignments of earlier years
 * @param rad whether it is only a line of a list or table
 */
record Oppdragsblokk(
    Overskrift hode,
    Avsnitt tittel,
    int start,
    int slutt,
    List<Seksjon> seksjoner,
    List<Fristsone> soner,
    Integer maal,
    boolean fou,
    boolean tidligere,
    boolean rad) {}
