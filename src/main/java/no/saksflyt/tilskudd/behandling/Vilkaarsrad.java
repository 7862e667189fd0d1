package no.saksflyt.tilskudd.behandling;

import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;

/**
 * A row of the table of conditions that fits an application.
 *
 * @param vilkaar the condition's code
 * @param navn what it is called
 * @param resultat what follows
 * @param utenRetting what follows when it can be mended and is not
 * @param begrunnelse why
 */
public record Vilkaarsrad(String vilkaar, String navn, Resultat resultat, Resultat utenRetting, String begrunnelse) {}
