package no.saksflyt.tilskudd.behandling;

import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;

/**
 * How an application stands in the formal check.
 *
 * @param runde the round, from 1
 * @param resultat what whoever checked it found, or null before that
 * @param hjemmel the provision a refusal rests on, or null
 * @param begrunnelse the reasons for a refusal as the applicant reads them, or null
 * @param returgrunn why it was sent back to be checked anew, or null
 * @param vedtak id of the decision that refused it, or null
 */
public record Kontrollstand(
    int runde, Resultat resultat, String hjemmel, String begrunnelse, String returgrunn, Long vedtak) {

  /** @return whether it is being checked at this moment, and not with whoever decides */
  public boolean underKontroll() {
    return resultat == null || returgrunn != null;
  }
}
