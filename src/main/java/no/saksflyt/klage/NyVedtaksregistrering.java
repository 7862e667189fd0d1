package no.saksflyt.klage;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.vedtak.Klagerolle;

/**
 * A decision made outside the system, as somebody writes it down.
 *
 * @param type code of its kind
 * @param tittel what it is about, at most 500 characters
 * @param dato the day it was made, Europe/Oslo
 * @param utfall what was decided, at most 60 characters
 * @param hjemmel the provision it rests on, at most 500 characters
 * @param organ the body that decided, at most 200 characters
 * @param klageinstans who decides a complaint, or null for the row of its kind
 * @param rolle what the directorate is to a complaint, or null likewise
 * @param enhet the unit that owns the case, or null for none
 * @param begrenset whether only persons named on the case may see it
 * @param parter who was told of it
 */
public record NyVedtaksregistrering(
    String type,
    String tittel,
    LocalDate dato,
    String utfall,
    String hjemmel,
    String organ,
    String klageinstans,
    Klagerolle rolle,
    String enhet,
    boolean begrenset,
    List<Part> parter) {

  public NyVedtaksregistrering {
    type = strippet(type);
    tittel = strippet(tittel);
    utfall = strippet(utfall);
    hjemmel = strippet(hjemmel);
    organ = strippet(organ);
    klageinstans = strippet(klageinstans);
    enhet = strippet(enhet);
    parter = parter == null ? List.of() : List.copyOf(parter);
  }

  /**
   * @param art person or organisation; null for a person
   * @param navn its name
   * @param orgnr an organisation's number, or null
   * @param adresse where letters go, or null
   * @param maalform the written language, or null
   * @param kanal how the notice went; null for a letter
   * @param sendt the day it was sent, or null
   * @param framme the day it is proven to have arrived, or null
   */
  public record Part(
      Aktorart art,
      String navn,
      String orgnr,
      String adresse,
      Maalform maalform,
      Kanal kanal,
      LocalDate sendt,
      LocalDate framme) {

    public Part {
      art = art == null ? Aktorart.PERSON : art;
      navn = strippet(navn);
      kanal = kanal == null ? Kanal.BREV : kanal;
    }
  }

  private static String strippet(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
