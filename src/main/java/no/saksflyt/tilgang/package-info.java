/** Who people are and what they may do at this moment: persons, groups, units, absence, circles, and the record of refusals. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"hendelse", "felles", "felles::web"})
package no.saksflyt.tilgang;
