/** How applications are handled up to the recommendation: the formal check, what is lacking, assessors and scores, flags. */
@org.springframework.modulith.NamedInterface("behandling")
package no.saksflyt.tilskudd.behandling;
