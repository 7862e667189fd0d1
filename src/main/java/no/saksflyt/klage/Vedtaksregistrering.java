package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.vedtak.Klagerolle;

/**
 * A decision made outside the system, as it is being recorded.
 *
 * @param saksnummer its case
 * @param type code of its kind
 * @param tittel what it is about
 * @param dato the day it was made, Europe/Oslo
 * @param utfall what was decided
 * @param hjemmel the provision it rests on
 * @param organ the body that decided
 * @param klageinstans who decides a complaint, or null for the row of its kind
 * @param rolle what the directorate is to a complaint, or null likewise
 * @param parter who was told of it
 * @param merknad what whoever recorded it tells whoever checks it, or null
 * @param returgrunn why it was last sent back, or null
 * @param vedtak id of the decision it became, or null
 * @param versjon counts its changes
 */
public record Vedtaksregistrering(
    Saksnummer saksnummer,
    String type,
    String tittel,
    LocalDate dato,
    String utfall,
    String hjemmel,
    String organ,
    String klageinstans,
    Klagerolle rolle,
    List<Part> parter,
    String merknad,
    String returgrunn,
    Long vedtak,
    long versjon) {

  public Vedtaksregistrering {
    parter = List.copyOf(parter);
  }

  /**
   * @param sakspart the party's id on the case
   * @param navn its name
   * @param kanal how the notice went, {@code DIGITAL_POST} or {@code BREV}
   * @param sendt the day it was sent; null when it was not
   * @param framme the day it is proven to have arrived, or null
   */
  public record Part(long sakspart, String navn, no.saksflyt.sak.Kanal kanal, LocalDate sendt, LocalDate framme) {}
}
