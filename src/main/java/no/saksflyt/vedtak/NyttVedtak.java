package no.saksflyt.vedtak;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;

/**
 * A decision to be recorded.
 *
 * @param saksnummer the case it is made in
 * @param type code of its kind
 * @param tittel what it is about, at most 500 characters
 * @param dato the day it is made, Europe/Oslo, not in the future; null for today
 * @param utfall code of what is decided, at most 60 characters
 * @param hjemmel the provision it rests on, at most 500 characters
 * @param organ the body that decides, or null for the one that decides such things
 * @param forPerson the absent person it is decided for, or null
 * @param gjelder id of the earlier decision it is about, or null
 * @param klageinstans who decides a complaint, where the rules of the scheme say it; null for the row of its kind
 * @param rolle what the directorate is to a complaint, likewise
 * @param parter who is told of it, at least one
 */
public record NyttVedtak(
    Saksnummer saksnummer,
    String type,
    String tittel,
    LocalDate dato,
    String utfall,
    String hjemmel,
    String organ,
    String forPerson,
    Long gjelder,
    String klageinstans,
    Klagerolle rolle,
    List<Part> parter) {

  public NyttVedtak {
    tittel = stripp(tittel);
    hjemmel = stripp(hjemmel);
    organ = stripp(organ);
    klageinstans = stripp(klageinstans);
    parter = parter == null ? List.of() : List.copyOf(parter);
  }

  /** A decision in a case of its own, on nothing earlier, with its kind's usual way to complain. */
  public NyttVedtak(
      Saksnummer saksnummer, String type, String tittel, LocalDate dato, String utfall, String hjemmel, List<Part> parter) {
    this(saksnummer, type, tittel, dato, utfall, hjemmel, null, null, null, null, null, parter);
  }

  /**
   * @param sakspart a party's id on the case
   * @param stilling what the party is to the decision
   */
  public record Part(long sakspart, Partsstilling stilling) {

    public Part(long sakspart) {
      this(sakspart, Partsstilling.PART);
    }
  }

  private static String stripp(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
