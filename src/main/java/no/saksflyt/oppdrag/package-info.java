/** Assignments from the ministry: registered, distributed, worked on in parts, assured, approved and delivered. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"oppgave", "prosess", "brev", "arkiv", "sak", "tilgang", "frist", "integrasjon", "hendelse", "felles", "felles::web"})
package no.saksflyt.oppdrag;
