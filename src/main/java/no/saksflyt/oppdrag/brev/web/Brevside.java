package no.saksflyt.oppdrag.brev.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.brev.Brevlesing;
import no.saksflyt.oppdrag.brev.Brevvalg;

/**
 * The page a letter is corrected and confirmed on, in words.
 *
 * @param lesing the letter
 * @param tittel its name
 * @param oppsummering what confirming would do
 * @param venter whether it can still be corrected
 * @param grupper its readings, group by group
 * @param sporsmal what a person must or should look into
 */
record Brevside(
    Brevlesing lesing, String tittel, String oppsummering, boolean venter, List<Gruppe> grupper, List<Sporsmal> sporsmal) {

  /**
   * @param art which readings
   * @param kort one for each
   */
  record Gruppe(String art, List<Kort> kort) {}

  /**
   * @param punkt the reading it is about
   * @param tekst the question
   * @param stopper whether it must be answered before anything is confirmed
   */
  record Sporsmal(String punkt, String tekst, boolean stopper) {}

  /**
   * One reading beside its lines in the letter.
   *
   * @param punkt its place
   * @param art which kind of reading
   * @param tittel its heading
   * @param merke what becomes of it, or null
   * @param farge the mark's colour
   * @param sak address of the case it is about, or null
   * @param rader what was read, line by line
   * @param forskjeller what differs from what is registered
   * @param linjer the letter's own lines
   * @param valg what is chosen about it
   * @param sett the mark of what the person sees
   * @param sporsmal the questions about it
   * @param ukjent whether it changes an assignment nobody knows
   * @param rettes whether it has a form
   * @param felter the form's fields where it is open, or null
   * @param oppdrag the assignment something odd stands in, or null
   */
  record Kort(
      String punkt,
      String art,
      String tittel,
      String merke,
      String farge,
      String sak,
      List<Rad> rader,
      List<Forskjell> forskjeller,
      List<Linje> linjer,
      Brevvalg valg,
      String sett,
      List<Sporsmal> sporsmal,
      boolean ukjent,
      boolean rettes,
      Map<String, String> felter,
      Sted oppdrag) {

    /** @return how many rows a list of the open form has */
    public int rader(String liste) {
      return Feltleser.antallRader(felter, liste);
    }
  }

  /**
   * @param punkt a reading's place
   * @param tittel its heading
   */
  record Sted(String punkt, String tittel) {}

  /** A label and a text. */
  record Rad(String etikett, String tekst) {}

  /** What differs in one field. */
  record Forskjell(String felt, String foer, String etter) {}

  /**
   * @param nr the line's number in the letter
   * @param tekst what stands on it
   * @param merket whether the reading stands on it
   */
  record Linje(int nr, String tekst, boolean merket) {}
}
