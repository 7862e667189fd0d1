/** Boards for those who follow up: what is late, what comes, who has what. Knows no family. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"oppgave", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"})
package no.saksflyt.oppfolging;
