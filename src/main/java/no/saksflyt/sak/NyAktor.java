package no.saksflyt.sak;

/**
 * A person or organisation to be known to the system. No personal number: those stand encrypted in a table of their own.
 *
 * @param art person or organisation
 * @param navn the name
 * @param orgnr an organisation's number, nine digits, or null
 * @param epost address for messages, or null
 * @param maalform the written language
 * @param kanal how to write to it
 * @param vern how the address is protected
 * @param adresse the address letters go to, as the lines of an envelope, or null
 */
public record NyAktor(
    Aktorart art,
    String navn,
    String orgnr,
    String epost,
    Maalform maalform,
    Kanal kanal,
    Vern vern,
    String adresse) {

  public NyAktor(
      Aktorart art, String navn, String orgnr, String epost, Maalform maalform, Kanal kanal, Vern vern) {
    this(art, navn, orgnr, epost, maalform, kanal, vern, null);
  }

  public NyAktor {
    navn = navn == null ? null : navn.strip();
    orgnr = orgnr == null || orgnr.isBlank() ? null : orgnr.replaceAll("\\s", "");
    epost = epost == null || epost.isBlank() ? null : epost.strip();
    maalform = maalform == null ? Maalform.NB : maalform;
    kanal = kanal == null ? Kanal.EPOST : kanal;
    vern = vern == null ? Vern.INGEN : vern;
    adresse = adresse == null || adresse.isBlank() ? null : adresse.strip();
  }
}
