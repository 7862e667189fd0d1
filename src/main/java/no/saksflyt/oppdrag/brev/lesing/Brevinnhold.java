package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;

/**
 * Everything read from one file. Lists are in the order of the text.
 *
 * @param brev the letters in the file, at least one
 * @param oppdrag one entry for each assignment a letter gives
 * @param endringer what the letters change in assignments, letters and appropriations given before
 * @param tidligere assignments of earlier years that a letter lists
 * @param bevilgninger every change and every printed total of an appropriation
 * @param onsker sentences that ask for something outside a numbered assignment
 * @param avvik what is odd or could not be read
 */
public record Brevinnhold(
    List<Brev> brev,
    List<LestOppdrag> oppdrag,
    List<Endring> endringer,
    List<TidligereOppdrag> tidligere,
    List<LestBevilgning> bevilgninger,
    List<Onske> onsker,
    List<Avvik> avvik) {}
