/** Ports to the outside, each with an embedded stand-in, and the outbox that outside effects wait in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"hendelse", "felles", "felles::web"})
package no.saksflyt.integrasjon;
