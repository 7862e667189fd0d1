/** How applications are handled up to the recommendation: the formal check, what is lacking, assessors and scores, flags. */
package no.saksflyt.tilskudd.behandling;
