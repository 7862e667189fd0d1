package no.saksflyt.tilskudd;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Orgnr;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.integrasjon.Organisasjonsform;
import no.saksflyt.sak.Maalform;

/**
 * An application for a grant. Shares its case's number; what was sent does not change, how it stands is the case's status.
 *
 * @param saksnummer its case
 * @param utlysning id of the call
 * @param soker the applicant as it was when it applied
 * @param kontakt whom to ask
 * @param kontonummer the account a grant is paid to, eleven digits
 * @param tittel what it is called
 * @param formal what it is for
 * @param malgruppe whom it is for, or null
 * @param delmal code of the scheme's sub-goal, or null
 * @param soktBelopOre the amount applied for, in øre
 * @param budsjett what it costs
 * @param andreTilskudd other money it is paid with
 * @param vedlegg its enclosures
 * @param signertAv name of who signed it, or null
 * @param signaturBekreftet whether that person may sign for the applicant, as the Entity Register said when it came
 * @param maalform the language the applicant is written to in
 * @param kilde by which door it came
 * @param portalbruker who sent it from outside, or null
 * @param innsendt when it arrived; deadlines are judged on it
 * @param registrert when it was recorded
 */
public record Soknad(
    Saksnummer saksnummer,
    String utlysning,
    Soker soker,
    Kontakt kontakt,
    String kontonummer,
    String tittel,
    String formal,
    String malgruppe,
    String delmal,
    long soktBelopOre,
    List<Budsjettlinje> budsjett,
    List<Annettilskudd> andreTilskudd,
    List<Vedlegg> vedlegg,
    String signertAv,
    boolean signaturBekreftet,
    Maalform maalform,
    Soknadskilde kilde,
    String portalbruker,
    Instant innsendt,
    Instant registrert) {

  /**
   * The applicant as the Entity Register told when it applied.
   *
   * @param part its id among the case's parties
   * @param orgnr its number
   * @param navn its name
   * @param form its form
   * @param kommunenummer its municipality, or null
   * @param frivillig whether it stood in the register of voluntary organisations
   * @param ideell whether it works for no profit
   */
  public record Soker(
      long part,
      Orgnr orgnr,
      String navn,
      Organisasjonsform form,
      String kommunenummer,
      boolean frivillig,
      boolean ideell) {}

  /**
   * @param navn a person's name
   * @param epost where questions are sent
   * @param telefon a number to call, or null
   */
  public record Kontakt(String navn, String epost, String telefon) {}

  /**
   * @param post what it is for
   * @param belopOre the amount, in øre
   */
  public record Budsjettlinje(String post, long belopOre) {}

  /**
   * @param giver who gives it
   * @param belopOre the amount, in øre
   */
  public record Annettilskudd(String giver, long belopOre) {}

  /**
   * @param kode which of the call's enclosures it is
   * @param dokument id of the case's document
   */
  public record Vedlegg(String kode, long dokument) {}

  /** @return what it costs in all, in øre */
  public long budsjettsumOre() {
    return budsjett.stream().mapToLong(Budsjettlinje::belopOre).sum();
  }

  /** @return what others give in all, in øre */
  public long andreTilskuddOre() {
    return andreTilskudd.stream().mapToLong(Annettilskudd::belopOre).sum();
  }

  /** @return whether an enclosure of this kind came with it, or later */
  public boolean har(String vedleggskode) {
    return vedlegg.stream().anyMatch(v -> v.kode().equals(vedleggskode));
  }
}
