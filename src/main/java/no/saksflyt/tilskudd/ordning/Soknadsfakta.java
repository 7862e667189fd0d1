package no.saksflyt.tilskudd.ordning;

import java.util.List;

/**
 * What the conditions for being assessed ask of an application, found of the application itself or answered by a person.
 *
 * @param innenFristen whether it first came while the call was open
 * @param sokertype what kind of applicant it is; null when none of the kinds
 * @param sokertypeTillatt whether that kind can apply for this scheme
 * @param frivillighetsregisterKreves whether this applicant must stand in Frivillighetsregisteret
 * @param iFrivillighetsregisteret whether it does
 * @param manglendeVedlegg the mandatory documents that are missing, by code
 * @param manglendeOpplysninger the fields that are not filled in, by name
 * @param belopInnenfor whether the amount is between the scheme's smallest and largest
 * @param innenforFormalet whether it is within the purpose and the target group; true until somebody finds that it is not
 */
public record Soknadsfakta(
    boolean innenFristen,
    Sokertype sokertype,
    boolean sokertypeTillatt,
    boolean frivillighetsregisterKreves,
    boolean iFrivillighetsregisteret,
    List<String> manglendeVedlegg,
    List<String> manglendeOpplysninger,
    boolean belopInnenfor,
    boolean innenforFormalet) {

  public Soknadsfakta {
    manglendeVedlegg = List.copyOf(manglendeVedlegg);
    manglendeOpplysninger = List.copyOf(manglendeOpplysninger);
  }
}
