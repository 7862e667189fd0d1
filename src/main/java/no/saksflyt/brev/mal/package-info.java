/** Templates: which version is in use, how they are checked, how they are filled. */
package no.saksflyt.brev.mal;
