/** What happened in the cases: an append-only record that is timeline, audit and base of all figures. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "felles")
package no.saksflyt.hendelse;
