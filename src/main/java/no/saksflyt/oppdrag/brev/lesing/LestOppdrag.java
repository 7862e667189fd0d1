package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;

/**
 * An assignment a letter gives, its place in a list and its description taken together.
 *
 * @param brev the letter's {@code lopenr}
 * @param nummer {@code 2023-20}, or null for an assignment without number
 * @param revidert whether the letter marks it as revised
 * @param tittel the title joined over lines, without the mark of revision, or null where none is printed
 * @param maal the goal it serves, or null where none or several
 * @param hovedansvar short name of the directorate in the lead
 * @param bidragsytere short names of the others that take part, in the order they are named
 * @param fou whether all or part of it is research and development
 * @param forbehold whether it is conditional on the Storting's budget
 * @param deler its parts, in the order they are first named
 * @param frister its deadlines, those of its parts included
 * @param midler the money named for it
 * @param beskrivelse the text between title and deadline, paragraphs separated by an empty line
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record LestOppdrag(
    int brev,
    String nummer,
    boolean revidert,
    String tittel,
    Integer maal,
    String hovedansvar,
    List<String> bidragsytere,
    boolean fou,
    boolean forbehold,
    List<LestDel> deler,
    List<LestFrist> frister,
    List<LesteMidler> midler,
    String beskrivelse,
    int linje,
    int tilLinje) {}
