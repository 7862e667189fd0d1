/** The complainant's own pages, without a login: the case number and the code in the decision's letter open them. */
package no.saksflyt.klage.offentlig;
