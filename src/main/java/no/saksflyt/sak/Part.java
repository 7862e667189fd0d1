package no.saksflyt.sak;

/**
 * A party as a case shows it.
 *
 * @param id the party's id on the case
 * @param rolle what it is to the case
 * @param art person or organisation
 * @param navn its name
 * @param orgnr an organisation's number, or null
 * @param epost its address; null when it has none or is protected
 * @param maalform the written language
 * @param kanal how to write to it
 * @param vern how its address is protected
 * @param adresse where letters go; null when it is not known or is protected
 * @param representerer id of the party on the same case it acts for, or null
 */
public record Part(
    long id,
    Partsrolle rolle,
    Aktorart art,
    String navn,
    String orgnr,
    String epost,
    Maalform maalform,
    Kanal kanal,
    Vern vern,
    String adresse,
    Long representerer) {}
