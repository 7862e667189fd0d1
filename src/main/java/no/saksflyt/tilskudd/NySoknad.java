package no.saksflyt.tilskudd;

import java.util.List;
import no.saksflyt.felles.Kontonummer;
import no.saksflyt.felles.Orgnr;

/**
 * An application as it comes, by whichever door. Amounts are in øre.
 *
 * @param utlysning id of the call
 * @param orgnr the applicant's number in the Entity Register
 * @param kontakt whom to ask
 * @param kontonummer the account a grant is paid to
 * @param tittel what it is called, at most 200 characters
 * @param formal what it is for, at most 4 000 characters
 * @param malgruppe whom it is for, at most 2 000 characters
 * @param delmal code of the scheme's sub-goal, or null where it has none
 * @param soktBelopOre the amount applied for
 * @param budsjett what it costs
 * @param andreTilskudd other money it is paid with
 * @param vedlegg its enclosures
 * @param signertAv name of who signed it
 */
public record NySoknad(
    String utlysning,
    String orgnr,
    Kontakt kontakt,
    String kontonummer,
    String tittel,
    String formal,
    String malgruppe,
    String delmal,
    Long soktBelopOre,
    List<Budsjettlinje> budsjett,
    List<Annettilskudd> andreTilskudd,
    List<Vedlegg> vedlegg,
    String signertAv) {

  public NySoknad {
    utlysning = ren(utlysning);
    orgnr = Orgnr.rens(orgnr);
    kontonummer = Kontonummer.rens(kontonummer);
    tittel = ren(tittel);
    formal = ren(formal);
    malgruppe = ren(malgruppe);
    delmal = ren(delmal);
    budsjett = budsjett == null ? List.of() : List.copyOf(budsjett);
    andreTilskudd = andreTilskudd == null ? List.of() : List.copyOf(andreTilskudd);
    vedlegg = vedlegg == null ? List.of() : List.copyOf(vedlegg);
    signertAv = ren(signertAv);
  }

  private static String ren(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /**
   * @param navn a person's name
   * @param epost where questions are sent
   * @param telefon a number to call, or null
   */
  public record Kontakt(String navn, String epost, String telefon) {

    public Kontakt {
      navn = ren(navn);
      epost = ren(epost);
      telefon = ren(telefon);
    }
  }

  /**
   * @param post code of one of the scheme's posts, or words
   * @param belopOre the amount
   */
  public record Budsjettlinje(String post, Long belopOre) {

    public Budsjettlinje {
      post = ren(post);
    }
  }

  /**
   * @param giver who gives it
   * @param belopOre the amount
   */
  public record Annettilskudd(String giver, Long belopOre) {

    public Annettilskudd {
      giver = ren(giver);
    }
  }

  /**
   * @param kode which of the call's enclosures it is
   * @param navn the file's name
   * @param innhold its content in base64
   */
  public record Vedlegg(String kode, String navn, String innhold) {

    public Vedlegg {
      kode = ren(kode);
      navn = ren(navn);
    }
  }
}
