package no.saksflyt.oppdrag.brev.lesing;

/**
 * A part of an assignment.
 *
 * @param navn normalised name: {@code Del 1}, {@code Deloppdrag 3 / Del 1 / a}, {@code Tiltak 34}
 * @param hovedansvar short name of the directorate in the lead of this part, or null where the text names none
 * @param fou whether the part is research and development
 * @param beskrivelse the part's text, or null where it is only named
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record LestDel(String navn, String hovedansvar, boolean fou, String beskrivelse, int linje, int tilLinje) {}
