package no.saksflyt.tilskudd.portal;

import java.util.List;

/**
 * Who is behind a call from outside. Today it comes from a login of ours; ID-porten and Ansattporten will tell the same.
 *
 * @param bruker the login's name
 * @param navn the person's name, as registers know it
 * @param epost where the person can be written to
 * @param orgnr numbers of the organisations the person acts for
 */
public record Portalidentitet(String bruker, String navn, String epost, List<String> orgnr) {

  public Portalidentitet {
    orgnr = List.copyOf(orgnr);
  }

  /**
   * @param nummer an organisation's number
   * @return whether the person acts for it
   */
  public boolean handlerFor(String nummer) {
    return orgnr.contains(nummer);
  }
}
