/** The case and what hangs on it: a small row that changes seldom; parts, notes and relations are aggregates of their own. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"tilgang", "frist", "hendelse", "felles", "felles::web"})
package no.saksflyt.sak;
