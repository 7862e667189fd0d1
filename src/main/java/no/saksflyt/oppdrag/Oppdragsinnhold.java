package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the ministry's letters say of one assignment at one time: the snapshot a version keeps.
 *
 * @param nummer the ministry's number, or null for an assignment without one
 * @param tittel its title, at most 500 characters
 * @param maal the goal it serves, or null
 * @param hovedansvar short name of the directorate in the lead, or null
 * @param bidragsytere short names of the others that take part
 * @param fou whether all or part of it is research and development
 * @param forbehold whether it is conditional on the Storting's budget
 * @param beskrivelse the letter's own text, or null
 * @param deler its parts; none when the whole is one piece of work
 * @param frister its deadlines, those of its parts included
 * @param midler the money named for it
 */
public record Oppdragsinnhold(
    String nummer,
    String tittel,
    String maal,
    String hovedansvar,
    List<String> bidragsytere,
    boolean fou,
    boolean forbehold,
    String beskrivelse,
    List<Del> deler,
    List<Frist> frister,
    List<Midler> midler) {

  public Oppdragsinnhold {
    bidragsytere = bidragsytere == null ? List.of() : List.copyOf(bidragsytere);
    deler = deler == null ? List.of() : List.copyOf(deler);
    frister = frister == null ? List.of() : List.copyOf(frister);
    midler = midler == null ? List.of() : List.copyOf(midler);
  }

  /**
   * A part of an assignment.
   *
   * @param navn normalised name, unique within the assignment, at most 300 characters
   * @param hovedansvar short name of the directorate in the lead of this part, or null
   * @param fou whether the part is research and development
   * @param beskrivelse the part's text, or null
   */
  public record Del(String navn, String hovedansvar, boolean fou, String beskrivelse) {}

  /**
   * A deadline as the letter words it.
   *
   * @param del name of the part it belongs to, or null for the whole
   * @param merkelapp what is due on it, as the letter labels it, or null
   * @param tekst the deadline as printed
   * @param form how it is worded: {@code DATO}, {@code PERIODISK}, {@code RAPPORT}, {@code PERIODE}, {@code HENDELSE},
   *     {@code LOPENDE} or {@code UGYLDIG}
   * @param dato the day the text fixes, or null
   * @param beregnet the day the steering calendar adds, or null
   * @param periode the rhythm of what comes back, ISO 8601, or null
   */
  public record Frist(
      String del, String merkelapp, String tekst, String form, LocalDate dato, LocalDate beregnet, String periode) {

    /** @return the day it falls on, printed or from the calendar; null where there is none */
    public LocalDate dag() {
      return dato != null ? dato : beregnet;
    }
  }

  /**
   * Money named for an assignment.
   *
   * @param del name of the part it is for, or null
   * @param belopOre the amount in øre, or null where only the source is named
   * @param kapPost {@code 671/21}, or null
   * @param ar the year it is given for, or null
   * @param fra first year of a period, or null
   * @param til last year of a period, or null
   * @param anslag whether it is an estimate
   */
  public record Midler(
      String del, Long belopOre, String kapPost, Integer ar, Integer fra, Integer til, boolean anslag) {}

  /** @return the same content with these deadlines instead */
  public Oppdragsinnhold medFrister(List<Frist> nye) {
    return new Oppdragsinnhold(
        nummer, tittel, maal, hovedansvar, bidragsytere, fou, forbehold, beskrivelse, deler, nye, midler);
  }

  /** @return the same content with or without the condition */
  public Oppdragsinnhold medForbehold(boolean betinget) {
    return new Oppdragsinnhold(
        nummer, tittel, maal, hovedansvar, bidragsytere, fou, betinget, beskrivelse, deler, frister, midler);
  }
}
