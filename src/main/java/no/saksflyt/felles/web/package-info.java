/** How refusals are answered on the web, for controllers and servlet filters alike. */
@org.springframework.modulith.NamedInterface("web")
package no.saksflyt.felles.web;
