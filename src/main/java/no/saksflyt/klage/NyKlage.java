package no.saksflyt.klage;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.sak.Maalform;

/**
 * A complaint as it comes, by whichever door.
 *
 * @param vedtak which decision it is about
 * @param klager who complains
 * @param sendt the day it was sent, Europe/Oslo; null where nobody knows
 * @param mottatt the day it was received; null for today
 * @param kanal how it came; null for the public page
 * @param tekst what it says, at most 100 000 characters
 * @param onsketEndring which change is wanted, at most 4 000 characters, or null
 * @param signert whether it is signed
 * @param oppsettendeVirkning whether it asks that the decision is not carried out meanwhile
 * @param vedlegg its enclosures
 */
public record NyKlage(
    Vedtaksvalg vedtak,
    Klager klager,
    LocalDate sendt,
    LocalDate mottatt,
    Klagekanal kanal,
    String tekst,
    String onsketEndring,
    boolean signert,
    boolean oppsettendeVirkning,
    List<Vedlegg> vedlegg) {

  public NyKlage {
    kanal = kanal == null ? Klagekanal.NETTSIDE : kanal;
    tekst = tekst == null ? null : tekst.strip();
    onsketEndring = onsketEndring == null || onsketEndring.isBlank() ? null : onsketEndring.strip();
    vedlegg = vedlegg == null ? List.of() : List.copyOf(vedlegg);
  }

  /** @return whether its sender holds a party's letter, and needs no other right */
  boolean medKode() {
    return vedtak != null && vedtak.kode() != null && !vedtak.kode().isBlank();
  }

  /**
   * The decision by what stands in the party's letter, or by its id for those with a login.
   *
   * @param saksnummer the decision's case number, with a code or an id
   * @param kode the party's code from the letter
   * @param id the decision's id
   * @param part id of the decision's party who complains; null for somebody else with a legal interest in it
   */
  public record Vedtaksvalg(String saksnummer, String kode, Long id, Long part) {}

  /**
   * @param type person or organisation
   * @param id an organisation's number; a person's number is looked at for its form and never kept
   * @param navn the name; may be left out by a party of the decision, whose name is known
   * @param fullmektig name of who acts for the complainant, or null
   * @param epost where a notice can be sent, or null
   * @param maalform the written language, or null
   * @param adresse where letters go, or null
   */
  public record Klager(
      Type type, String id, String navn, String fullmektig, String epost, Maalform maalform, String adresse) {

    public Klager {
      id = tom(id) ? null : id.replaceAll("\\s", "");
      navn = tom(navn) ? null : navn.strip();
      fullmektig = tom(fullmektig) ? null : fullmektig.strip();
    }

    private static boolean tom(String tekst) {
      return tekst == null || tekst.isBlank();
    }
  }

  /** What a complainant is. */
  public enum Type {
    PERSON,
    @JsonAlias({"VIRKSOMHET", "ENHET"})
    ORGANISASJON
  }

  /**
   * @param navn the file's name
   * @param type what the sender says it is; what it truly is, its content tells
   * @param innhold its content in base64
   */
  public record Vedlegg(String navn, String type, String innhold) {}
}
