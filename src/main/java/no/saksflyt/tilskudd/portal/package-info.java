/** The applicants' side: what is announced, their logins, drafts and applications. Knows its people, who are none of the house's. */
@org.springframework.modulith.NamedInterface("portal")
package no.saksflyt.tilskudd.portal;
